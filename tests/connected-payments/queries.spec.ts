import { queriesFlows } from '../../specs/connected-payments/flows/queries.ts';
import { about, test } from '../conformance.ts';

for (const flow of queriesFlows) test(flow.title, about(flow), ({ playFlow }) => playFlow(flow));
