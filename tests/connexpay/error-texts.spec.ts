import { errorTextsFlows } from '../../specs/connexpay/flows/error-texts.ts';
import { about, test } from '../conformance.ts';

for (const flow of errorTextsFlows) test(flow.title, about(flow), ({ playFlow }) => playFlow(flow));
