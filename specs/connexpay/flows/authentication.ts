/** Flows about the bearer token that every other operation wants. */
import type { Flow } from '../../../src/vocabulary/flow.ts';
import { guardedCorrectionFlows } from './authentication/corrections.ts';
import { expiryFlows } from './authentication/expiry.ts';
import { guardedPaymentFlows } from './authentication/payments.ts';
import { guardedSearchFlows } from './authentication/searches.ts';
import { guardedUserFlows } from './authentication/users.ts';

export const authenticationFlows: readonly Flow[] = [
  ...guardedUserFlows,
  ...guardedPaymentFlows,
  ...guardedCorrectionFlows,
  ...guardedSearchFlows,
  ...expiryFlows,
];
