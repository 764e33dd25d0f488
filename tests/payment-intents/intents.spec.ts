import { intentsFlows } from '../../specs/payment-intents/flows/intents.ts';
import { about, test } from '../conformance.ts';

for (const flow of intentsFlows) test(flow.title, about(flow), ({ playFlow }) => playFlow(flow));
