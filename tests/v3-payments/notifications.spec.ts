import { notificationsFlows } from '../../specs/v3-payments/flows/notifications.ts';
import { about, test } from '../conformance.ts';

for (const flow of notificationsFlows) test(flow.title, about(flow), ({ playFlow }) => playFlow(flow));
