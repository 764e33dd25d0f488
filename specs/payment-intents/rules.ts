/** What Payment Intents promises of every exchange, and what is told of every answer whose members have other names. */
import type { AmbientRule } from '../../src/vocabulary/api.ts';
import { cardNumberStays, cvvStays, secretStays } from '../../src/vocabulary/confidence.ts';
import { valueAt } from '../../src/vocabulary/pointer.ts';
import { otherNames } from './assumed-names.ts';
import { paymentIntentsFlows } from './flows/index.ts';
import { periodRules } from './periods.ts';

export const paymentIntentsRules: readonly AmbientRule[] = [
  cardNumberStays('PIN-SECRET-01', '/card/number'),
  cvvStays('PIN-SECRET-02', '/card/cvv'),
  secretStays('PIN-SECRET-03', 'client secret', ({ request }) => [valueAt(request.body, '/client_secret')]),
  ...periodRules,
  ...otherNames(Object.values(paymentIntentsFlows).flat()),
];
