/** What ConnexPay's document promises of the bearer token that every other operation wants. */
import { operationsByLocation } from '../../../openapi/connexpay/error-locations.ts';
import type { Requirement } from '../../../src/vocabulary/requirement.ts';

/** Every operation whose section has an Authorization header. */
const protectedOperations = operationsByLocation['Protected endpoints'];
const source = { section: 'All sections but three', locator: 'Headers, row Authorization' } as const;

export const authenticationRequirements = [
  {
    id: 'CXP-AUTH-01',
    statement: 'An operation that asks for a bearer token does nothing without one.',
    basis: 'implied',
    source,
    operations: protectedOperations,
  },
  {
    id: 'CXP-AUTH-02',
    statement: 'An operation that asks for a bearer token does nothing for one that was never issued.',
    basis: 'implied',
    source,
    operations: protectedOperations,
  },
  {
    id: 'CXP-AUTH-03',
    statement: 'An operation that asks for a bearer token does nothing for one whose lifetime has passed.',
    basis: 'implied',
    source: { section: 'Accounts > Token', locator: 'example response, expires_in' },
    operations: protectedOperations,
  },
  {
    id: 'CXP-AUTH-04',
    statement: 'The token itself is given without a bearer.',
    basis: 'implied',
    source: { section: 'Accounts > Token', locator: 'Headers, which have no Authorization' },
    operations: ['createToken'],
  },
  {
    id: 'CXP-AUTH-05',
    statement: 'A password is reset without a bearer.',
    basis: 'implied',
    source: {
      section: 'Accounts > Reset user password request, Reset user password',
      locator: 'Headers, which have no Authorization',
    },
    operations: ['requestPasswordReset', 'resetPassword'],
    ambiguities: ['CXP-AMB-066'],
  },
  {
    id: 'CXP-AUTH-06',
    statement: 'Protected operations are refused to a caller whose IP address is not admitted.',
    basis: 'documented',
    source: { section: 'Other Errors', locator: 'row “checkIpIsAllowed failed …”' },
    operations: protectedOperations,
    untested:
      'The admitted addresses are set up by the vendor, and the document does not say which operations they concern.',
  },
] as const satisfies readonly Requirement[];
