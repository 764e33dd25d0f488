/** All requirement rows of Payment Intents, and the type of their ids. */
import { authenticationRequirements } from './authentication.ts';
import { capturesRequirements } from './captures.ts';
import { everywhereRequirements } from './everywhere.ts';
import { intentsRequirements } from './intents.ts';
import { lifetimesRequirements } from './lifetimes.ts';
import { listsRequirements } from './lists.ts';
import { lookupsRequirements } from './lookups.ts';
import { refundsRequirements } from './refunds.ts';
import { transactionsRequirements } from './transactions.ts';
import { voidsRequirements } from './voids.ts';

export const paymentIntentsRequirements = {
  authentication: authenticationRequirements,
  intents: intentsRequirements,
  transactions: transactionsRequirements,
  lookups: lookupsRequirements,
  captures: capturesRequirements,
  voids: voidsRequirements,
  refunds: refundsRequirements,
  lifetimes: lifetimesRequirements,
  lists: listsRequirements,
  everywhere: everywhereRequirements,
} as const;

export type PaymentIntentsRequirementId =
  (typeof paymentIntentsRequirements)[keyof typeof paymentIntentsRequirements][number]['id'];
