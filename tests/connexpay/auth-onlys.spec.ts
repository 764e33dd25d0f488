import { authOnlysFlows } from '../../specs/connexpay/flows/auth-onlys.ts';
import { about, test } from '../conformance.ts';

for (const flow of authOnlysFlows) test(flow.title, about(flow), ({ playFlow }) => playFlow(flow));
