/** What a V3 Payments target gives a test to stand on, and the environment variables that tell it for a sandbox. */
import type { Given } from '../../src/vocabulary/api.ts';

export const v3PaymentsGiven: Readonly<Record<string, Given>> = {
  accessToken: {
    variable: 'V3_PAYMENTS_ACCESS_TOKEN',
    secret: true,
    required: true,
    meaning: "access token of the sandbox, from the backend's user interface",
  },
  wrongCvv: {
    variable: 'V3_PAYMENTS_WRONG_CVV',
    secret: false,
    required: false,
    meaning: 'CVV for which the sandbox declines Visa 4012000098765439 because it is wrong',
  },
  redirectedTransactionId: {
    variable: 'V3_PAYMENTS_REDIRECTED_TRANSACTION_ID',
    secret: false,
    required: false,
    meaning: 'merchantTransactionId of payments that the target answers with a redirect within its host',
  },
};
