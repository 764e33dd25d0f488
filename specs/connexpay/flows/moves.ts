/** Every move of the lives of payments, legal or not, as a flow. */
import { flowsOfLifeCycle } from '../../../src/life-cycle/derive-flows.ts';
import { connexpayLifeCycles } from '../life-cycle.ts';

export const movesFlows = connexpayLifeCycles.flatMap((cycle) => flowsOfLifeCycle(cycle));
