import { devicesFlows } from '../../specs/connexpay/flows/devices.ts';
import { about, test } from '../conformance.ts';

for (const flow of devicesFlows) test(flow.title, about(flow), ({ playFlow }) => playFlow(flow));
