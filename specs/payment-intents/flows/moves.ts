/** Every move of a payment's life, legal or not, as a flow. */
import { flowsOfLifeCycle } from '../../../src/life-cycle/derive-flows.ts';
import { paymentIntentsLifeCycle } from '../life-cycle.ts';

export const movesFlows = flowsOfLifeCycle(paymentIntentsLifeCycle);
