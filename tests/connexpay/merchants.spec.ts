import { merchantsFlows } from '../../specs/connexpay/flows/merchants.ts';
import { about, test } from '../conformance.ts';

for (const flow of merchantsFlows) test(flow.title, about(flow), ({ playFlow }) => playFlow(flow));
