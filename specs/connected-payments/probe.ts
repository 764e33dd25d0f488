/** The harmless call by which it shows whether a Connected Payments target knows its user. */
import { aQuery } from '../../fixtures/connected-payments/recipes/services.ts';
import { answered } from '../../src/vocabulary/flow.ts';
import { step } from './words.ts';

export const connectedPaymentsProbe = step('A transaction that nobody made is looked up', {
  call: 'queryTransaction',
  body: aQuery({ reference: '00000000-0000-4000-8000-000000000000' }),
  expect: answered,
});
