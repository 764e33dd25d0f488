import { voidsFlows } from '../../specs/connected-payments/flows/voids.ts';
import { about, test } from '../conformance.ts';

for (const flow of voidsFlows) test(flow.title, about(flow), ({ playFlow }) => playFlow(flow));
