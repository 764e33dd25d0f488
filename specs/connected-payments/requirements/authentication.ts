/** What the document promises of user names and passwords. */
import type { Requirement } from '../../../src/vocabulary/requirement.ts';
import { everyService } from '../services.ts';

export const authenticationRequirements = [
  {
    id: 'CNP-AUTH-01',
    statement: 'Every service accepts a request that carries a user name and its password in the body.',
    basis: 'documented',
    source: { section: 'Authentication', locator: 'the only sentence' },
    operations: everyService,
  },
  {
    id: 'CNP-AUTH-02',
    statement: 'A request without a user name is turned away by every service.',
    basis: 'implied',
    source: { section: 'Authentication', locator: 'the only sentence' },
    operations: everyService,
  },
  {
    id: 'CNP-AUTH-03',
    statement: 'A request without a password is turned away by every service.',
    basis: 'implied',
    source: { section: 'Authentication', locator: 'the only sentence' },
    operations: everyService,
  },
  {
    id: 'CNP-AUTH-04',
    statement: 'A request with a wrong password is turned away by every service.',
    basis: 'implied',
    source: { section: 'Authentication', locator: 'the only sentence' },
    operations: everyService,
  },
  {
    id: 'CNP-AUTH-05',
    statement: 'A request with the name of no user is turned away by every service.',
    basis: 'implied',
    source: { section: 'Authentication', locator: 'the only sentence' },
    operations: everyService,
  },
  {
    id: 'CNP-AUTH-06',
    statement: 'A capture, void or refund that is turned away for its credentials leaves the transaction as it was.',
    basis: 'implied',
    source: { section: 'Authentication', locator: 'the only sentence' },
    operations: ['createCapture', 'createVoid', 'createRefund'],
  },
] as const satisfies readonly Requirement[];
