import { returnsFlows } from '../../specs/connexpay/flows/returns.ts';
import { about, test } from '../conformance.ts';

for (const flow of returnsFlows) test(flow.title, about(flow), ({ playFlow }) => playFlow(flow));
