/** What a target gives a test to stand on, and the environment variables that tell it for a sandbox. */
import type { Given } from '../../src/vocabulary/api.ts';

export const paymentIntentsGiven: Readonly<Record<string, Given>> = {
  clientId: {
    variable: 'PAYMENT_INTENTS_CLIENT_ID',
    secret: false,
    required: true,
    meaning: 'client id of the merchant in the sandbox',
  },
  clientSecret: {
    variable: 'PAYMENT_INTENTS_CLIENT_SECRET',
    secret: true,
    required: true,
    meaning: 'client secret of that merchant',
  },
  otherClientId: {
    variable: 'PAYMENT_INTENTS_OTHER_CLIENT_ID',
    secret: false,
    required: false,
    meaning: 'client id of another merchant',
  },
  otherClientSecret: {
    variable: 'PAYMENT_INTENTS_OTHER_CLIENT_SECRET',
    secret: true,
    required: false,
    meaning: 'client secret of that merchant',
  },
  decliningCard: {
    variable: 'PAYMENT_INTENTS_DECLINING_CARD',
    secret: true,
    required: false,
    meaning: 'test card number that the sandbox declines',
  },
  history: {
    variable: 'PAYMENT_INTENTS_HISTORY',
    secret: false,
    required: false,
    meaning: 'how many transactions the merchant has from before 2024; set it only if they are 110 or more',
  },
};
