/** Flows about captures of authOnlys and the sales that they make. */
import type { Flow } from '../../../src/vocabulary/flow.ts';
import { collectingFlows } from './captures/collecting.ts';
import { captureLimitFlows } from './captures/limits.ts';
import { captureRefusalFlows } from './captures/refusals.ts';

export const capturesFlows: readonly Flow[] = [...collectingFlows, ...captureLimitFlows, ...captureRefusalFlows];
