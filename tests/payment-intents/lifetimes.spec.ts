import { lifetimesFlows } from '../../specs/payment-intents/flows/lifetimes.ts';
import { about, test } from '../conformance.ts';

for (const flow of lifetimesFlows) test(flow.title, about(flow), ({ playFlow }) => playFlow(flow));
