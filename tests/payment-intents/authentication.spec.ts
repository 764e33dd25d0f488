import { authenticationFlows } from '../../specs/payment-intents/flows/authentication.ts';
import { about, test } from '../conformance.ts';

for (const flow of authenticationFlows) test(flow.title, about(flow), ({ playFlow }) => playFlow(flow));
