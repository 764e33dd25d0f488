/** Flows about the checksum that each operation wants. */
import type { Flow } from '../../../src/vocabulary/flow.ts';
import { checksumsOfListsFlows } from './checksums/lists.ts';
import { checksumsWithAmountFlows } from './checksums/with-amount.ts';
import { checksumsWithPaymentFlows } from './checksums/with-payment.ts';

export const checksumsFlows: readonly Flow[] = [
  ...checksumsWithAmountFlows,
  ...checksumsWithPaymentFlows,
  ...checksumsOfListsFlows,
];
