/** What the document promises of refunds. */
import type { Requirement } from '../../../src/vocabulary/requirement.ts';

export const refundsRequirements = [
  {
    id: 'CNP-REFUND-01',
    statement: 'The money of a settled purchase can be returned.',
    basis: 'documented',
    source: { section: 'Transaction Services', locator: 'row Refund; What You Can Do, fourth item' },
    operations: ['createRefund'],
  },
  {
    id: 'CNP-REFUND-02',
    statement: 'The money of a settled capture can be returned.',
    basis: 'documented',
    source: { section: 'Transaction Services', locator: 'row Refund' },
    operations: ['createRefund'],
  },
  {
    id: 'CNP-REFUND-03',
    statement: 'A refund before settlement is refused.',
    basis: 'implied',
    source: { section: 'Transaction Services', locator: 'row Refund' },
    operations: ['createRefund'],
  },
  {
    id: 'CNP-REFUND-04',
    statement: 'Never more is returned than was taken, neither in one refund nor in all.',
    basis: 'implied',
    source: { section: 'Transaction Services', locator: 'row Refund' },
    operations: ['createRefund'],
  },
  {
    id: 'CNP-REFUND-05',
    statement: 'Less than was taken can be returned, and the rest later.',
    basis: 'assumed',
    source: { section: 'Transaction Services', locator: 'row Refund' },
    operations: ['createRefund'],
    ambiguities: ['CNP-AMB-007'],
  },
  {
    id: 'CNP-REFUND-06',
    statement: 'A reference that names no transaction cannot be refunded.',
    basis: 'implied',
    source: { section: 'Transaction Services', locator: 'row Refund' },
    operations: ['createRefund'],
  },
  {
    id: 'CNP-REFUND-07',
    statement: 'A refused refund returns nothing: everything can still be returned.',
    basis: 'implied',
    source: { section: 'Transaction Services', locator: 'row Refund' },
    operations: ['createRefund'],
  },
  {
    id: 'CNP-REFUND-08',
    statement: 'A refund that asks for more than is left is refused.',
    basis: 'implied',
    source: { section: 'Transaction Services', locator: 'row Refund' },
    operations: ['createRefund'],
    ambiguities: ['CNP-AMB-007'],
  },
  {
    id: 'CNP-REFUND-09',
    statement: 'A refund returns what the named transaction took and leaves every other one as it was.',
    basis: 'implied',
    source: { section: 'Transaction Services', locator: 'row Refund' },
    operations: ['createRefund'],
  },
] as const satisfies readonly Requirement[];
