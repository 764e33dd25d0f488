import { lifeCyclesFlows } from '../../specs/v3-payments/flows/life-cycles.ts';
import { about, test } from '../conformance.ts';

for (const flow of lifeCyclesFlows) test(flow.title, about(flow), ({ playFlow }) => playFlow(flow));
