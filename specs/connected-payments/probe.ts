/** The calls by which it shows whether a Connected Payments target knows its user, and takes the cards that flows pay with. */
import { aQuery } from '../../fixtures/connected-payments/recipes/services.ts';
import { aDeclinedPayment, aPreAuthorisationOn } from '../../fixtures/connected-payments/recipes/transactions.ts';
import { approvingCards } from '../../fixtures/connected-payments/test-cards.ts';
import type { CardProbes } from '../../src/vocabulary/api.ts';
import { answered, approved, declined } from '../../src/vocabulary/flow.ts';
import { step } from './words.ts';

export const connectedPaymentsProbe = step('A transaction that nobody made is looked up', {
  call: 'queryTransaction',
  body: aQuery({ reference: '00000000-0000-4000-8000-000000000000' }),
  expect: answered,
});

/** The document names no least amount. */
const SMALL = 1;

export const connectedPaymentsCardProbes: CardProbes = {
  takes: 'a reservation',
  cards: [
    ...approvingCards.map((number) => ({
      card: `test card …${number.slice(-4)}`,
      step: step('A small amount is reserved', {
        call: 'createPreAuthorisation',
        body: aPreAuthorisationOn(number, { amount: SMALL }),
        expect: approved,
      }),
    })),
    {
      card: 'declining test card',
      step: step('A small amount is declined', {
        call: 'createPreAuthorisation',
        body: aDeclinedPayment({ amount: SMALL }),
        expect: declined,
      }),
      given: 'decliningCvv',
    },
  ],
};
