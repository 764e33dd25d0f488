/** The calls by which it shows whether a BackOffice target knows its member and the key, and takes the cards that flows pay with. */
import { testCards } from '../../fixtures/backoffice/recipes/cards.ts';
import { aListRequest } from '../../fixtures/backoffice/recipes/lists.ts';
import { aPreauthorisationOn } from '../../fixtures/backoffice/recipes/payments.ts';
import type { CardProbes } from '../../src/vocabulary/api.ts';
import { answered, approved } from '../../src/vocabulary/flow.ts';
import { step } from './words.ts';

export const backofficeProbe = step('The transactions of the member are listed', {
  call: 'getTransactionList',
  body: aListRequest(),
  expect: answered,
});

/** The document names no least amount. */
const SMALL = '1.00';

export const backofficeCardProbes: CardProbes = {
  takes: 'a reservation',
  cards: testCards.map((card) => ({
    card: `test card …${card['card.number'].slice(-4)}`,
    step: step('A small amount is reserved', {
      call: 'createPayment',
      body: aPreauthorisationOn(card, SMALL),
      expect: approved,
    }),
  })),
};
