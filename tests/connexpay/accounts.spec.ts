import { accountsFlows } from '../../specs/connexpay/flows/accounts.ts';
import { about, test } from '../conformance.ts';

for (const flow of accountsFlows) test(flow.title, about(flow), ({ playFlow }) => playFlow(flow));
