import { cancellationsFlows } from '../../specs/backoffice/flows/cancellations.ts';
import { about, test } from '../conformance.ts';

for (const flow of cancellationsFlows) test(flow.title, about(flow), ({ playFlow }) => playFlow(flow));
