import { purchasesFlows } from '../../specs/connected-payments/flows/purchases.ts';
import { about, test } from '../conformance.ts';

for (const flow of purchasesFlows) test(flow.title, about(flow), ({ playFlow }) => playFlow(flow));
