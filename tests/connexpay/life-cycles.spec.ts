import { lifeCyclesFlows } from '../../specs/connexpay/flows/life-cycles.ts';
import { about, test } from '../conformance.ts';

for (const flow of lifeCyclesFlows) test(flow.title, about(flow), ({ playFlow }) => playFlow(flow));
