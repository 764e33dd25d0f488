import { movesFlows } from '../../specs/connected-payments/flows/moves.ts';
import { about, test } from '../conformance.ts';

for (const flow of movesFlows) test(flow.title, about(flow), ({ playFlow }) => playFlow(flow));
