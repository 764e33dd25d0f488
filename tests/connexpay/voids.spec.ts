import { voidsFlows } from '../../specs/connexpay/flows/voids.ts';
import { about, test } from '../conformance.ts';

for (const flow of voidsFlows) test(flow.title, about(flow), ({ playFlow }) => playFlow(flow));
