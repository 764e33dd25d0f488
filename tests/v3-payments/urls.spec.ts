import { urlsFlows } from '../../specs/v3-payments/flows/urls.ts';
import { about, test } from '../conformance.ts';

for (const flow of urlsFlows) test(flow.title, about(flow), ({ playFlow }) => playFlow(flow));
