/** The only registry: Playwright's projects, the report and the mock command are built from it. */
import type { Api } from '../src/vocabulary/api.ts';
import { backoffice } from './backoffice/index.ts';
import { connectedPayments } from './connected-payments/index.ts';
import { connexpay } from './connexpay/index.ts';
import { paymentIntents } from './payment-intents/index.ts';
import { v3Payments } from './v3-payments/index.ts';

export const apis: readonly Api[] = [connexpay, connectedPayments, paymentIntents, v3Payments, backoffice];
