import { transactionListsFlows } from '../../specs/backoffice/flows/transaction-lists.ts';
import { about, test } from '../conformance.ts';

for (const flow of transactionListsFlows) test(flow.title, about(flow), ({ playFlow }) => playFlow(flow));
