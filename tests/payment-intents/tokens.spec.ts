import { tokensFlows } from '../../specs/payment-intents/flows/tokens.ts';
import { about, test } from '../conformance.ts';

for (const flow of tokensFlows) test(flow.title, about(flow), ({ playFlow }) => playFlow(flow));
