/** All flows of V3 Payments, by area: `tests/v3-payments/<area>.spec.ts` plays them. */
import type { Flow } from '../../../src/vocabulary/flow.ts';
import { accessFlows } from './access.ts';
import { lifeCyclesFlows } from './life-cycles.ts';
import { movesFlows } from './moves.ts';
import { notificationsFlows } from './notifications.ts';
import { paymentsFlows } from './payments.ts';
import { urlsFlows } from './urls.ts';

export const v3PaymentsFlows: Readonly<Record<string, readonly Flow[]>> = {
  access: accessFlows,
  'life-cycles': lifeCyclesFlows,
  moves: movesFlows,
  notifications: notificationsFlows,
  payments: paymentsFlows,
  urls: urlsFlows,
};
