import { permissionsFlows } from '../../specs/connected-payments/flows/permissions.ts';
import { about, test } from '../conformance.ts';

for (const flow of permissionsFlows) test(flow.title, about(flow), ({ playFlow }) => playFlow(flow));
