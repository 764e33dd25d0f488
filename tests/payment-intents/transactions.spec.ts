import { transactionsFlows } from '../../specs/payment-intents/flows/transactions.ts';
import { about, test } from '../conformance.ts';

for (const flow of transactionsFlows) test(flow.title, about(flow), ({ playFlow }) => playFlow(flow));
