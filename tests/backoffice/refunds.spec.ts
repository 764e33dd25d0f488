import { refundsFlows } from '../../specs/backoffice/flows/refunds.ts';
import { about, test } from '../conformance.ts';

for (const flow of refundsFlows) test(flow.title, about(flow), ({ playFlow }) => playFlow(flow));
