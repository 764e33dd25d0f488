/** All flows of BackOffice, by area: `tests/backoffice/<area>.spec.ts` plays them. */
import type { Flow } from '../../../src/vocabulary/flow.ts';
import { cancellationsFlows } from './cancellations.ts';
import { capturesFlows } from './captures.ts';
import { checksumsFlows } from './checksums.ts';
import { inquiriesFlows } from './inquiries.ts';
import { membersFlows } from './members.ts';
import { movesFlows } from './moves.ts';
import { refundsFlows } from './refunds.ts';
import { transactionListsFlows } from './transaction-lists.ts';

export const backofficeFlows: Readonly<Record<string, readonly Flow[]>> = {
  cancellations: cancellationsFlows,
  captures: capturesFlows,
  checksums: checksumsFlows,
  inquiries: inquiriesFlows,
  members: membersFlows,
  moves: movesFlows,
  refunds: refundsFlows,
  'transaction-lists': transactionListsFlows,
};
