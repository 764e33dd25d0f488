import { membersFlows } from '../../specs/backoffice/flows/members.ts';
import { about, test } from '../conformance.ts';

for (const flow of membersFlows) test(flow.title, about(flow), ({ playFlow }) => playFlow(flow));
