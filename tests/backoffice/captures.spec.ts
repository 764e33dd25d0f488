import { capturesFlows } from '../../specs/backoffice/flows/captures.ts';
import { about, test } from '../conformance.ts';

for (const flow of capturesFlows) test(flow.title, about(flow), ({ playFlow }) => playFlow(flow));
