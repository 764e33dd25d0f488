/** What the document promises of voids. */
import type { Requirement } from '../../../src/vocabulary/requirement.ts';

export const voidsRequirements = [
  {
    id: 'CNP-VOID-01',
    statement: 'A purchase can be cancelled before its settlement.',
    basis: 'documented',
    source: { section: 'Transaction Services', locator: 'row Void; What You Can Do, last item' },
    operations: ['createVoid'],
  },
  {
    id: 'CNP-VOID-02',
    statement: 'A pre-authorisation can be cancelled.',
    basis: 'documented',
    source: { section: 'Transaction Services', locator: 'row Void' },
    operations: ['createVoid'],
  },
  {
    id: 'CNP-VOID-03',
    statement: 'A capture can be cancelled before its settlement.',
    basis: 'implied',
    source: { section: 'Transaction Services', locator: 'row Void' },
    operations: ['createVoid'],
  },
  {
    id: 'CNP-VOID-04',
    statement: 'A void after settlement is refused.',
    basis: 'implied',
    source: { section: 'Transaction Services', locator: 'row Void' },
    operations: ['createVoid'],
  },
  {
    id: 'CNP-VOID-05',
    statement: 'A cancelled purchase never settles, so that nothing of it can be refunded.',
    basis: 'implied',
    source: { section: 'Transaction Services', locator: 'rows Void and Refund' },
    operations: ['createVoid', 'createRefund'],
  },
  {
    id: 'CNP-VOID-06',
    statement: 'A cancelled pre-authorisation can no longer be captured.',
    basis: 'implied',
    source: { section: 'Transaction Services', locator: 'rows Void and Capture' },
    operations: ['createVoid', 'createCapture'],
  },
  {
    id: 'CNP-VOID-07',
    statement: 'A void of what is cancelled already is refused.',
    basis: 'assumed',
    source: { section: 'Transaction Services', locator: 'row Void' },
    operations: ['createVoid'],
    ambiguities: ['CNP-AMB-013'],
  },
  {
    id: 'CNP-VOID-08',
    statement: 'A reference that names no transaction cannot be voided.',
    basis: 'implied',
    source: { section: 'Transaction Services', locator: 'row Void' },
    operations: ['createVoid'],
  },
  {
    id: 'CNP-VOID-09',
    statement: 'A refused void leaves the transaction as it was.',
    basis: 'implied',
    source: { section: 'Transaction Services', locator: 'row Void' },
    operations: ['createVoid'],
  },
  {
    id: 'CNP-VOID-10',
    statement: 'A pre-authorisation that is captured cannot be voided; its capture can.',
    basis: 'assumed',
    source: { section: 'Transaction Services', locator: 'row Void' },
    operations: ['createVoid'],
  },
] as const satisfies readonly Requirement[];
