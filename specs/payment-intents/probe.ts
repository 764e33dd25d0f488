/** The calls by which it shows whether a Payment Intents target lets its client in, and takes the cards that flows pay with. */
import { anAuthorisationOn } from '../../fixtures/payment-intents/recipes/payments.ts';
import { approvingCards } from '../../fixtures/payment-intents/test-cards.ts';
import type { CardProbes } from '../../src/vocabulary/api.ts';
import { answered, approved, declined } from '../../src/vocabulary/flow.ts';
import { step } from './words.ts';

export const paymentIntentsProbe = step('A transaction that nobody made is looked up', {
  call: 'getTransaction',
  path: { trx_id: 'trx_00000000000000000000000000' },
  expect: answered,
});

/** Minor units. The document names no least amount. */
const SMALL = 100;

export const paymentIntentsCardProbes: CardProbes = {
  takes: 'a reservation',
  cards: [
    ...approvingCards.map((number) => ({
      card: `test card …${number.slice(-4)}`,
      step: step('A small amount is authorised', {
        call: 'createTransaction',
        body: anAuthorisationOn(number, SMALL),
        expect: approved,
      }),
    })),
    {
      card: 'declining test card',
      step: step('A small amount is declined', {
        call: 'createTransaction',
        body: (stand) => anAuthorisationOn(stand.world.decliningCard ?? '', SMALL)(stand),
        expect: declined,
      }),
      given: 'decliningCard',
    },
  ],
};
