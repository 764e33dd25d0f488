import { tokensFlows } from '../../specs/connected-payments/flows/tokens.ts';
import { about, test } from '../conformance.ts';

for (const flow of tokensFlows) test(flow.title, about(flow), ({ playFlow }) => playFlow(flow));
