import { batchesFlows } from '../../specs/connexpay/flows/batches.ts';
import { about, test } from '../conformance.ts';

for (const flow of batchesFlows) test(flow.title, about(flow), ({ playFlow }) => playFlow(flow));
