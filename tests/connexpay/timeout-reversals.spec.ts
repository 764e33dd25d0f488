import { timeoutReversalsFlows } from '../../specs/connexpay/flows/timeout-reversals.ts';
import { about, test } from '../conformance.ts';

for (const flow of timeoutReversalsFlows) test(flow.title, about(flow), ({ playFlow }) => playFlow(flow));
