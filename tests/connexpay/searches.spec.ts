import { searchesFlows } from '../../specs/connexpay/flows/searches.ts';
import { about, test } from '../conformance.ts';

for (const flow of searchesFlows) test(flow.title, about(flow), ({ playFlow }) => playFlow(flow));
