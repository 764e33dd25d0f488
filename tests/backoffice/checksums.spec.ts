import { checksumsFlows } from '../../specs/backoffice/flows/checksums.ts';
import { about, test } from '../conformance.ts';

for (const flow of checksumsFlows) test(flow.title, about(flow), ({ playFlow }) => playFlow(flow));
