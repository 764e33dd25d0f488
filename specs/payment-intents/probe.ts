/** The harmless call by which it shows whether a Payment Intents target lets its client in. */
import { answered } from '../../src/vocabulary/flow.ts';
import { step } from './words.ts';

export const paymentIntentsProbe = step('A transaction that nobody made is looked up', {
  call: 'getTransaction',
  path: { trx_id: 'trx_00000000000000000000000000' },
  expect: answered,
});
