import { lookupsFlows } from '../../specs/payment-intents/flows/lookups.ts';
import { about, test } from '../conformance.ts';

for (const flow of lookupsFlows) test(flow.title, about(flow), ({ playFlow }) => playFlow(flow));
