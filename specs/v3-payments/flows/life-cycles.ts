/** Flows through the life of a payment. Every step beyond the first answer proves assumed rows: the document names none of them. */
import type { Flow } from '../../../src/vocabulary/flow.ts';
import { atOnceFlows } from './life-cycles/at-once.ts';
import { oneAfterTheOtherFlows } from './life-cycles/one-after-the-other.ts';

export const lifeCyclesFlows: readonly Flow[] = [...oneAfterTheOtherFlows, ...atOnceFlows];
