/** Flows about issued cards. */
import type { Flow } from '../../../src/vocabulary/flow.ts';
import { balancesFlows } from './issued-cards/balances.ts';
import { limitsFlows } from './issued-cards/limits.ts';
import { refusalsFlows } from './issued-cards/refusals.ts';

export const issuedCardsFlows: readonly Flow[] = [...balancesFlows, ...limitsFlows, ...refusalsFlows];
