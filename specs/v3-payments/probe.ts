/** The harmless call by which it shows whether a v3 target takes the access token. */
import { answered } from '../../src/vocabulary/flow.ts';
import { step } from './words.ts';

export const v3PaymentsProbe = step('A payment that nobody made is looked up', {
  call: 'getPayment',
  path: { id: '00000000000000000000000000000000' },
  expect: answered,
});
