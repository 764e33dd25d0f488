/** The calls by which it shows whether a ConnexPay target lets its user in, and takes the cards that flows pay with. */
import { approvingCards } from '../../fixtures/connexpay/recipes/card.ts';
import { aCardWith, aVerifyOn } from '../../fixtures/connexpay/recipes/card-variants.ts';
import type { CardProbes } from '../../src/vocabulary/api.ts';
import { answered, approved } from '../../src/vocabulary/flow.ts';
import { step } from './words.ts';

export const connexpayProbe = step('The devices of the user are listed', { call: 'listDevices', expect: answered });

export const connexpayCardProbes: CardProbes = {
  takes: 'a verification',
  cards: approvingCards.map((number) => ({
    card: `test card …${number.slice(-4)}`,
    step: step('The card is verified', {
      call: 'createVerify',
      body: aVerifyOn(aCardWith({ CardNumber: number })),
      expect: approved,
    }),
  })),
};
