/** All flows of Payment Intents, by area: `tests/payment-intents/<area>.spec.ts` plays them. */

import type { Flow } from '../../../src/vocabulary/flow.ts';
import { authenticationFlows } from './authentication.ts';
import { capturesFlows } from './captures.ts';
import { intentsFlows } from './intents.ts';
import { lifetimesFlows } from './lifetimes.ts';
import { listsFlows } from './lists.ts';
import { lookupsFlows } from './lookups.ts';
import { movesFlows } from './moves.ts';
import { refundsFlows } from './refunds.ts';
import { tokensFlows } from './tokens.ts';
import { transactionsFlows } from './transactions.ts';
import { voidsFlows } from './voids.ts';

export const paymentIntentsFlows: Readonly<Record<string, readonly Flow[]>> = {
  authentication: authenticationFlows,
  captures: capturesFlows,
  intents: intentsFlows,
  lifetimes: lifetimesFlows,
  lists: listsFlows,
  lookups: lookupsFlows,
  moves: movesFlows,
  refunds: refundsFlows,
  tokens: tokensFlows,
  transactions: transactionsFlows,
  voids: voidsFlows,
};
