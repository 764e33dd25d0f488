/** Connected Payments' promises about every exchange: what was told in confidence never comes back. */
import type { AmbientRule } from '../../src/vocabulary/api.ts';
import { cardNumberStays, cvvStays, secretStays } from '../../src/vocabulary/confidence.ts';
import { valueAt } from '../../src/vocabulary/pointer.ts';

export const connectedPaymentsRules: readonly AmbientRule[] = [
  cardNumberStays('CNP-SECRET-01', '/card/number'),
  cvvStays('CNP-SECRET-02', '/card/cvv'),
  secretStays('CNP-SECRET-03', 'password', ({ request }) => [valueAt(request.body, '/password')]),
];
