/** Flows about batches. */
import type { Flow } from '../../../src/vocabulary/flow.ts';
import { batchClosureFlows } from './batches/closure.ts';
import { batchContentsFlows } from './batches/contents.ts';
import { batchRefusalsFlows } from './batches/refusals.ts';
import { batchSearchFlows } from './batches/search.ts';
import { batchTotalsFlows } from './batches/totals.ts';

export const batchesFlows: readonly Flow[] = [
  ...batchTotalsFlows,
  ...batchClosureFlows,
  ...batchContentsFlows,
  ...batchSearchFlows,
  ...batchRefusalsFlows,
];
