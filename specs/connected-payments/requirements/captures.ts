/** What the document promises of captures. */
import type { Requirement } from '../../../src/vocabulary/requirement.ts';

export const capturesRequirements = [
  {
    id: 'CNP-CAPTURE-01',
    statement: 'Pre-authorised funds can be captured.',
    basis: 'documented',
    source: { section: 'Transaction Services', locator: 'row Capture; What You Can Do, third item' },
    operations: ['createCapture'],
  },
  {
    id: 'CNP-CAPTURE-02',
    statement: 'Never more is captured than was reserved, neither in one capture nor in all.',
    basis: 'implied',
    source: { section: 'Transaction Services', locator: 'rows Pre-Authorisation and Capture' },
    operations: ['createCapture'],
  },
  {
    id: 'CNP-CAPTURE-03',
    statement: 'Funds that are captured cannot be captured once more.',
    basis: 'implied',
    source: { section: 'Transaction Services', locator: 'row Capture' },
    operations: ['createCapture'],
  },
  {
    id: 'CNP-CAPTURE-04',
    statement: 'Less than was reserved can be captured, and the rest later.',
    basis: 'assumed',
    source: { section: 'Transaction Services', locator: 'row Capture' },
    operations: ['createCapture'],
    ambiguities: ['CNP-AMB-006'],
  },
  {
    id: 'CNP-CAPTURE-05',
    statement: 'A reference that names no transaction cannot be captured.',
    basis: 'implied',
    source: { section: 'Transaction Services', locator: 'row Capture' },
    operations: ['createCapture'],
  },
  {
    id: 'CNP-CAPTURE-06',
    statement: 'A refused capture takes nothing: all that is reserved can still be captured.',
    basis: 'implied',
    source: { section: 'Transaction Services', locator: 'row Capture' },
    operations: ['createCapture'],
  },
  {
    id: 'CNP-CAPTURE-07',
    statement: 'A capture that asks for more than is reserved is refused.',
    basis: 'implied',
    source: { section: 'Transaction Services', locator: 'rows Pre-Authorisation and Capture' },
    operations: ['createCapture'],
    ambiguities: ['CNP-AMB-006'],
  },
  {
    id: 'CNP-CAPTURE-08',
    statement: 'A capture takes what the named pre-authorisation reserved and leaves every other one as it was.',
    basis: 'implied',
    source: { section: 'Transaction Services', locator: 'row Capture' },
    operations: ['createCapture'],
  },
] as const satisfies readonly Requirement[];
