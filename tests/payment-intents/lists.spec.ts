import { listsFlows } from '../../specs/payment-intents/flows/lists.ts';
import { about, test } from '../conformance.ts';

for (const flow of listsFlows) test(flow.title, about(flow), ({ playFlow }) => playFlow(flow));
