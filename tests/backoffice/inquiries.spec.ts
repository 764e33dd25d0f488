import { inquiriesFlows } from '../../specs/backoffice/flows/inquiries.ts';
import { about, test } from '../conformance.ts';

for (const flow of inquiriesFlows) test(flow.title, about(flow), ({ playFlow }) => playFlow(flow));
