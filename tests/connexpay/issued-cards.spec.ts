import { issuedCardsFlows } from '../../specs/connexpay/flows/issued-cards.ts';
import { about, test } from '../conformance.ts';

for (const flow of issuedCardsFlows) test(flow.title, about(flow), ({ playFlow }) => playFlow(flow));
