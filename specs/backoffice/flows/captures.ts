/** Flows about captures. */
import type { Flow } from '../../../src/vocabulary/flow.ts';
import { capturesAtOnceFlows } from './captures/at-once.ts';
import { capturesOneAfterTheOtherFlows } from './captures/one-after-the-other.ts';

export const capturesFlows: readonly Flow[] = [...capturesOneAfterTheOtherFlows, ...capturesAtOnceFlows];
