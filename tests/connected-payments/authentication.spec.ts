import { authenticationFlows } from '../../specs/connected-payments/flows/authentication.ts';
import { about, test } from '../conformance.ts';

for (const flow of authenticationFlows) test(flow.title, about(flow), ({ playFlow }) => playFlow(flow));
