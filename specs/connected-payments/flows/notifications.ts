/** Notifications: what an endpoint is told, and what happens when it does not listen. */
import type { Flow } from '../../../src/vocabulary/flow.ts';
import { notificationChoicesFlows } from './notifications/choices.ts';
import { notificationHappeningsFlows } from './notifications/happenings.ts';
import { notificationRetriesFlows } from './notifications/retries.ts';

export const notificationsFlows: readonly Flow[] = [
  ...notificationHappeningsFlows,
  ...notificationChoicesFlows,
  ...notificationRetriesFlows,
];
