/** What the document of Payment Intents promises of what becomes of transactions with time and from outside. */
import type { Requirement } from '../../../src/vocabulary/requirement.ts';

export const lifetimesRequirements = [
  {
    id: 'PIN-LIFE-01',
    statement: 'An authorisation that nobody captures or voids is EXPIRED in the end.',
    basis: 'implied',
    source: { section: 'List of transactions', locator: 'filter by status, EXPIRED' },
    operations: ['getTransaction'],
  },
  {
    id: 'PIN-LIFE-02',
    statement: 'A captured transaction is SETTLED in the end.',
    basis: 'implied',
    source: { section: 'List of transactions', locator: 'filter by status, SETTLED' },
    operations: ['getTransaction'],
  },
  {
    id: 'PIN-LIFE-03',
    statement: 'A partially captured transaction is PARTIAL_SETTLED in the end.',
    basis: 'implied',
    source: { section: 'List of transactions', locator: 'filter by status, PARTIAL_SETTLED' },
    operations: ['getTransaction'],
  },
  {
    id: 'PIN-LIFE-04',
    statement: 'A chargeback is a transaction of its own, of the type CHARGEBACK.',
    basis: 'implied',
    source: { section: 'List of transactions', locator: 'filter by type, CHARGEBACK' },
    operations: ['listTransactions'],
  },
  {
    id: 'PIN-LIFE-05',
    statement: 'A chargeback names the transaction that it is of.',
    basis: 'assumed',
    source: { section: 'List of transactions', locator: 'nothing; the member parent_trx_id is assumed' },
    operations: ['listTransactions'],
  },
] as const satisfies readonly Requirement[];
