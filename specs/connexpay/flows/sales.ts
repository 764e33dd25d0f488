/** Flows about sales and their risk check. */
import type { Flow } from '../../../src/vocabulary/flow.ts';
import { chargingFlows } from './sales/charging.ts';
import { lookupFlows } from './sales/lookups.ts';
import { refusalFlows } from './sales/refusals.ts';
import { riskFlows } from './sales/risk.ts';

export const salesFlows: readonly Flow[] = [...chargingFlows, ...lookupFlows, ...refusalFlows, ...riskFlows];
