/** The calls by which it shows whether a v3 target takes the access token, and the cards that flows pay with. */
import { aPreauthorisation, aPreauthorisationWithWrongCvv } from '../../fixtures/v3-payments/recipes/payments.ts';
import { testCards } from '../../fixtures/v3-payments/test-cards.ts';
import type { CardProbes } from '../../src/vocabulary/api.ts';
import { answered, approved, declined } from '../../src/vocabulary/flow.ts';
import { step } from './words.ts';

export const v3PaymentsProbe = step('A payment that nobody made is looked up', {
  call: 'getPayment',
  path: { id: '00000000000000000000000000000000' },
  expect: answered,
});

/** The document names no least amount. */
const SMALL = '1.00';

export const v3PaymentsCardProbes: CardProbes = {
  takes: 'a reservation',
  cards: [
    {
      card: `test card …${testCards.visaWithCvv.slice(-4)}`,
      step: step('A small amount is reserved', {
        call: 'createPayment',
        body: aPreauthorisation({ amount: SMALL }),
        expect: approved,
      }),
    },
    {
      card: 'test card with the wrong CVV',
      step: step('With the wrong CVV a small amount is declined', {
        call: 'createPayment',
        body: aPreauthorisationWithWrongCvv({ amount: SMALL }),
        expect: declined,
      }),
      given: 'wrongCvv',
    },
  ],
};
