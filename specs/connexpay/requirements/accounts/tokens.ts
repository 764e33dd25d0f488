/** What ConnexPay's document promises of the token. */
import type { Requirement } from '../../../../src/vocabulary/requirement.ts';

const section = 'Accounts > Token';
const operations = ['createToken'] as const;

export const tokensRequirements = [
  {
    id: 'CXP-TOKEN-01',
    statement: 'A user name and its password give a bearer token and the time for which it holds.',
    basis: 'documented',
    source: { section, locator: 'sentence below the example, and the example response' },
    operations,
  },
  {
    id: 'CXP-TOKEN-02',
    statement: 'The token opens the operations that ask for one.',
    basis: 'implied',
    source: { section: 'Accounts > Register user', locator: 'Headers, row Authorization, and likewise elsewhere' },
    operations: ['createToken', 'getMyRoles'],
  },
  {
    id: 'CXP-TOKEN-03',
    statement: 'A password that is not the user’s gives no token.',
    basis: 'implied',
    source: { section, locator: 'Body, row password' },
    operations,
  },
  {
    id: 'CXP-TOKEN-04',
    statement: 'A user name that nobody has gives no token.',
    basis: 'implied',
    source: { section, locator: 'Body, row username' },
    operations,
  },
  {
    id: 'CXP-TOKEN-05',
    statement: 'The grant type is password; no other gives a token.',
    basis: 'implied',
    source: { section, locator: 'Body, row grant_type' },
    operations,
  },
  {
    id: 'CXP-TOKEN-06',
    statement: 'A token request that lacks a mandatory field is refused.',
    basis: 'documented',
    source: { section, locator: 'Body, column M/C/O' },
    operations,
  },
  {
    id: 'CXP-TOKEN-07',
    statement: 'A token is accepted as long as its lifetime has not passed.',
    basis: 'implied',
    source: { section, locator: 'example response, expires_in' },
    operations: ['createToken', 'getMyRoles'],
  },
] as const satisfies readonly Requirement[];
