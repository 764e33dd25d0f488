/** All requirement rows of ConnexPay, and the type of their ids. */
import { accountsRequirements } from './accounts.ts';
import { authOnlysRequirements } from './auth-onlys.ts';
import { authenticationRequirements } from './authentication.ts';
import { batchesRequirements } from './batches.ts';
import { capturesRequirements } from './captures.ts';
import { cardsRequirements } from './cards.ts';
import { devicesRequirements } from './devices.ts';
import { errorTextsRequirements } from './error-texts.ts';
import { everywhereRequirements } from './everywhere.ts';
import { issuedCardsRequirements } from './issued-cards.ts';
import { merchantsRequirements } from './merchants.ts';
import { returnsRequirements } from './returns.ts';
import { salesRequirements } from './sales.ts';
import { searchesRequirements } from './searches.ts';
import { timeoutReversalsRequirements } from './timeout-reversals.ts';
import { usersRequirements } from './users.ts';
import { verifiesRequirements } from './verifies.ts';
import { voidsRequirements } from './voids.ts';

export const connexpayRequirements = {
  accounts: accountsRequirements,
  'auth-onlys': authOnlysRequirements,
  authentication: authenticationRequirements,
  batches: batchesRequirements,
  captures: capturesRequirements,
  cards: cardsRequirements,
  devices: devicesRequirements,
  'issued-cards': issuedCardsRequirements,
  merchants: merchantsRequirements,
  returns: returnsRequirements,
  sales: salesRequirements,
  searches: searchesRequirements,
  'timeout-reversals': timeoutReversalsRequirements,
  users: usersRequirements,
  verifies: verifiesRequirements,
  voids: voidsRequirements,
  'error-texts': errorTextsRequirements,
  everywhere: everywhereRequirements,
} as const;

export type ConnexpayRequirementId = (typeof connexpayRequirements)[keyof typeof connexpayRequirements][number]['id'];
