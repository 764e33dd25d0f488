/** Life cycles of payments that cross resources: what one of them did holds in all others. */
import type { Flow } from '../../../src/vocabulary/flow.ts';
import { capturedLifeCycles } from './life-cycles/captured.ts';
import { settledLifeCycles } from './life-cycles/settled.ts';

export const lifeCyclesFlows: readonly Flow[] = [...settledLifeCycles, ...capturedLifeCycles];
