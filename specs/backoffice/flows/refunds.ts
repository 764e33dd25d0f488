/** Flows about refunds. */
import type { Flow } from '../../../src/vocabulary/flow.ts';
import { refundsAtOnceFlows } from './refunds/at-once.ts';
import { refundsOfCapturedPaymentsFlows } from './refunds/captured-payments.ts';
import { refundsOfDebitsFlows } from './refunds/debits.ts';
import { refusedRefundsFlows } from './refunds/refusals.ts';

export const refundsFlows: readonly Flow[] = [
  ...refundsOfDebitsFlows,
  ...refundsOfCapturedPaymentsFlows,
  ...refusedRefundsFlows,
  ...refundsAtOnceFlows,
];
