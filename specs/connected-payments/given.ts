/** What a Connected Payments target gives a test to stand on, and the environment variables that tell it for a sandbox. */
import type { Given } from '../../src/vocabulary/api.ts';

export const connectedPaymentsGiven: Readonly<Record<string, Given>> = {
  userName: {
    variable: 'CONNECTED_PAYMENTS_USER_NAME',
    secret: false,
    required: true,
    meaning: 'API user of the sandbox who has all five permissions',
  },
  password: {
    variable: 'CONNECTED_PAYMENTS_PASSWORD',
    secret: true,
    required: true,
    meaning: 'password of that user',
  },
  decliningCvv: {
    variable: 'CONNECTED_PAYMENTS_DECLINING_CVV',
    secret: false,
    required: false,
    meaning: 'CVV with which the sandbox declines the card 6011111111111117',
  },
  ...lacking('noTransactions', 'NO_TRANSACTIONS', 'process transactions'),
  ...lacking('noTokens', 'NO_TOKENS', 'manage tokens'),
  ...lacking('noNotifications', 'NO_NOTIFICATIONS', 'set up notifications'),
  ...lacking('noQuery', 'NO_QUERY', 'query transactions'),
  ...lacking('noBulkQuery', 'NO_BULK_QUERY', 'query in bulk'),
};

/** A user who has every permission but this one. */
function lacking(key: string, variable: string, what: string): Readonly<Record<string, Given>> {
  const prefix = `CONNECTED_PAYMENTS_${variable}`;
  return {
    [`${key}UserName`]: {
      variable: `${prefix}_USER_NAME`,
      secret: false,
      required: false,
      meaning: `user of the same merchant who has every permission but the one to ${what}`,
    },
    [`${key}Password`]: {
      variable: `${prefix}_PASSWORD`,
      secret: true,
      required: false,
      meaning: 'password of that user',
    },
  };
}
