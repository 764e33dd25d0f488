/** Flows about the seven searches for transactions. */
import type { Flow } from '../../../src/vocabulary/flow.ts';
import { foundAndMissedFlows } from './searches/found-and-missed.ts';
import { merchantsFlows } from './searches/merchants.ts';
import { pagesFlows } from './searches/pages.ts';
import { recurringBillingsFlows } from './searches/recurring-billings.ts';
import { statesFlows } from './searches/states.ts';
import { timesFlows } from './searches/times.ts';

export const searchesFlows: readonly Flow[] = [
  ...foundAndMissedFlows,
  ...timesFlows,
  ...pagesFlows,
  ...merchantsFlows,
  ...statesFlows,
  ...recurringBillingsFlows,
];
