import { salesFlows } from '../../specs/connexpay/flows/sales.ts';
import { about, test } from '../conformance.ts';

for (const flow of salesFlows) test(flow.title, about(flow), ({ playFlow }) => playFlow(flow));
