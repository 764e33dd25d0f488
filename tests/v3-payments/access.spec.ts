import { accessFlows } from '../../specs/v3-payments/flows/access.ts';
import { about, test } from '../conformance.ts';

for (const flow of accessFlows) test(flow.title, about(flow), ({ playFlow }) => playFlow(flow));
