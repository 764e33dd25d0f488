/** All flows of ConnexPay, by area: `tests/connexpay/<area>.spec.ts` plays them. */
import type { Flow } from '../../../src/vocabulary/flow.ts';
import { accountsFlows } from './accounts.ts';
import { authOnlysFlows } from './auth-onlys.ts';
import { authenticationFlows } from './authentication.ts';
import { batchesFlows } from './batches.ts';
import { capturesFlows } from './captures.ts';
import { cardsFlows } from './cards.ts';
import { devicesFlows } from './devices.ts';
import { errorTextsFlows } from './error-texts.ts';
import { issuedCardsFlows } from './issued-cards.ts';
import { lifeCyclesFlows } from './life-cycles.ts';
import { merchantsFlows } from './merchants.ts';
import { movesFlows } from './moves.ts';
import { returnsFlows } from './returns.ts';
import { salesFlows } from './sales.ts';
import { searchesFlows } from './searches.ts';
import { timeoutReversalsFlows } from './timeout-reversals.ts';
import { usersFlows } from './users.ts';
import { verifiesFlows } from './verifies.ts';
import { voidsFlows } from './voids.ts';

export const connexpayFlows: Readonly<Record<string, readonly Flow[]>> = {
  accounts: accountsFlows,
  'auth-onlys': authOnlysFlows,
  authentication: authenticationFlows,
  batches: batchesFlows,
  captures: capturesFlows,
  cards: cardsFlows,
  devices: devicesFlows,
  'error-texts': errorTextsFlows,
  'issued-cards': issuedCardsFlows,
  'life-cycles': lifeCyclesFlows,
  merchants: merchantsFlows,
  moves: movesFlows,
  returns: returnsFlows,
  sales: salesFlows,
  searches: searchesFlows,
  'timeout-reversals': timeoutReversalsFlows,
  users: usersFlows,
  verifies: verifiesFlows,
  voids: voidsFlows,
};
