import { verifiesFlows } from '../../specs/connexpay/flows/verifies.ts';
import { about, test } from '../conformance.ts';

for (const flow of verifiesFlows) test(flow.title, about(flow), ({ playFlow }) => playFlow(flow));
