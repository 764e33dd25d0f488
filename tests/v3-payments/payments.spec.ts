import { paymentsFlows } from '../../specs/v3-payments/flows/payments.ts';
import { about, test } from '../conformance.ts';

for (const flow of paymentsFlows) test(flow.title, about(flow), ({ playFlow }) => playFlow(flow));
