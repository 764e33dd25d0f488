/** All flows of Connected Payments, by area: `tests/connected-payments/<area>.spec.ts` plays them. */
import type { Flow } from '../../../src/vocabulary/flow.ts';
import { authenticationFlows } from './authentication.ts';
import { capturesFlows } from './captures.ts';
import { movesFlows } from './moves.ts';
import { notificationsFlows } from './notifications.ts';
import { permissionsFlows } from './permissions.ts';
import { purchasesFlows } from './purchases.ts';
import { queriesFlows } from './queries.ts';
import { refundsFlows } from './refunds.ts';
import { tokensFlows } from './tokens.ts';
import { voidsFlows } from './voids.ts';

export const connectedPaymentsFlows: Readonly<Record<string, readonly Flow[]>> = {
  authentication: authenticationFlows,
  captures: capturesFlows,
  moves: movesFlows,
  notifications: notificationsFlows,
  permissions: permissionsFlows,
  purchases: purchasesFlows,
  queries: queriesFlows,
  refunds: refundsFlows,
  tokens: tokensFlows,
  voids: voidsFlows,
};
