import { usersFlows } from '../../specs/connexpay/flows/users.ts';
import { about, test } from '../conformance.ts';

for (const flow of usersFlows) test(flow.title, about(flow), ({ playFlow }) => playFlow(flow));
