/** The harmless call by which it shows whether a BackOffice target knows its member and the key. */
import { aListRequest } from '../../fixtures/backoffice/recipes/lists.ts';
import { answered } from '../../src/vocabulary/flow.ts';
import { step } from './words.ts';

export const backofficeProbe = step('The transactions of the member are listed', {
  call: 'getTransactionList',
  body: aListRequest(),
  expect: answered,
});
