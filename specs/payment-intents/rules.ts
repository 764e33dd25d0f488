/** What Payment Intents promises of every exchange: card data and the client's secret stay where they were sent. */
import type { AmbientRule } from '../../src/vocabulary/api.ts';
import { cardNumberStays, cvvStays, secretStays } from '../../src/vocabulary/confidence.ts';
import { valueAt } from '../../src/vocabulary/pointer.ts';

export const paymentIntentsRules: readonly AmbientRule[] = [
  cardNumberStays('PIN-SECRET-01', '/card/number'),
  cvvStays('PIN-SECRET-02', '/card/cvv'),
  secretStays('PIN-SECRET-03', 'client secret', ({ request }) => [valueAt(request.body, '/client_secret')]),
];
