import { cardsFlows } from '../../specs/connexpay/flows/cards.ts';
import { about, test } from '../conformance.ts';

for (const flow of cardsFlows) test(flow.title, about(flow), ({ playFlow }) => playFlow(flow));
