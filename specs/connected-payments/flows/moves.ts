/** Every move of the lives of payments, legal or not, as a flow. */
import { flowsOfLifeCycle } from '../../../src/life-cycle/derive-flows.ts';
import { connectedPaymentsLifeCycles } from '../life-cycle.ts';

export const movesFlows = connectedPaymentsLifeCycles.flatMap((cycle) => flowsOfLifeCycle(cycle));
