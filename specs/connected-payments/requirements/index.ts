/** All requirement rows of Connected Payments, and the type of their ids. */
import { authenticationRequirements } from './authentication.ts';
import { capturesRequirements } from './captures.ts';
import { everywhereRequirements } from './everywhere.ts';
import { notificationsRequirements } from './notifications.ts';
import { paymentsRequirements } from './payments.ts';
import { permissionsRequirements } from './permissions.ts';
import { queriesRequirements } from './queries.ts';
import { refundsRequirements } from './refunds.ts';
import { tokensRequirements } from './tokens.ts';
import { voidsRequirements } from './voids.ts';

export const connectedPaymentsRequirements = {
  authentication: authenticationRequirements,
  permissions: permissionsRequirements,
  payments: paymentsRequirements,
  captures: capturesRequirements,
  voids: voidsRequirements,
  refunds: refundsRequirements,
  tokens: tokensRequirements,
  notifications: notificationsRequirements,
  queries: queriesRequirements,
  everywhere: everywhereRequirements,
} as const;

export type ConnectedPaymentsRequirementId =
  (typeof connectedPaymentsRequirements)[keyof typeof connectedPaymentsRequirements][number]['id'];
