/** Flows about notifications. What happens to a payment from outside only a mock can be told to let happen. */
import type { Flow } from '../../../src/vocabulary/flow.ts';
import { changesFlows } from './notifications/changes.ts';
import { unheardFlows } from './notifications/unheard.ts';

export const notificationsFlows: readonly Flow[] = [...changesFlows, ...unheardFlows];
