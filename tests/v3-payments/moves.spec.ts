import { movesFlows } from '../../specs/v3-payments/flows/moves.ts';
import { about, test } from '../conformance.ts';

for (const flow of movesFlows) test(flow.title, about(flow), ({ playFlow }) => playFlow(flow));
