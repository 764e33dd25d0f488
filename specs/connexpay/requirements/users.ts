/** What ConnexPay's document promises of user roles and the search for users. */
import type { Requirement } from '../../../src/vocabulary/requirement.ts';

const ofUser = 'User roles > Get roles for a user';
const ofMyself = 'User roles > Get myself roles';
const search = 'User roles > Search users';

export const usersRequirements = [
  {
    id: 'CXP-ROLE-01',
    statement: 'The roles of the caller come under the name with which the caller logged in.',
    basis: 'documented',
    source: { section: ofMyself, locator: 'sentence below the example, and userName in it' },
    operations: ['getMyRoles'],
  },
  {
    id: 'CXP-ROLE-02',
    statement: 'The roles of the caller are the same by the caller’s guid.',
    basis: 'implied',
    source: { section: ofUser, locator: 'URL Parameters, row guid' },
    operations: ['getMyRoles', 'getUserRoles'],
  },
  {
    id: 'CXP-ROLE-03',
    statement: 'The roles of another user come under that user’s guid and name.',
    basis: 'documented',
    source: { section: ofUser, locator: 'sentence below the example, and userGuid and userName in it' },
    operations: ['getUserRoles'],
  },
  {
    id: 'CXP-ROLE-04',
    statement: 'A user has the same roles in the search for users as under the guid.',
    basis: 'implied',
    source: { section: search, locator: 'example response, roles' },
    operations: ['searchUsers', 'getUserRoles'],
  },
  {
    id: 'CXP-ROLE-05',
    statement: 'There are no roles of a user that does not exist.',
    basis: 'documented',
    source: { section: 'Other Errors', locator: 'rows “Unable to reach entity” and “No (entity) could be found …”' },
    operations: ['getUserRoles'],
  },
  {
    id: 'CXP-USERS-01',
    statement: 'A registered user is found with the data of the registration.',
    basis: 'implied',
    source: { section: search, locator: 'example response; Accounts > Register user' },
    operations: ['searchUsers', 'registerUser'],
  },
  {
    id: 'CXP-USERS-02',
    statement: 'Each criterion finds the users that meet it and no others.',
    basis: 'implied',
    source: { section: search, locator: 'Query Parameters, and both examples' },
    operations: ['searchUsers'],
  },
  {
    id: 'CXP-USERS-03',
    statement: 'The count of a search for users is the number of users in it.',
    basis: 'implied',
    source: { section: search, locator: 'example response, count and ret' },
    operations: ['searchUsers'],
  },
  {
    id: 'CXP-USERS-04',
    statement: 'A search for users that nobody meets finds nothing.',
    basis: 'documented',
    source: { section: 'Other Errors', locator: 'row “NoResultFound204”' },
    operations: ['searchUsers'],
  },
  {
    id: 'CXP-USERS-05',
    statement: 'Every criterion of a search for users can be left out.',
    basis: 'documented',
    source: { section: search, locator: 'Query Parameters, column M/C/O' },
    operations: ['searchUsers'],
  },
  {
    id: 'CXP-USERS-06',
    statement: 'A search for users takes no status but the three that are listed.',
    basis: 'documented',
    source: { section: search, locator: 'row Status, allowed values' },
    operations: ['searchUsers'],
  },
  {
    id: 'CXP-USERS-07',
    statement: 'Of several criteria, a user meets all.',
    basis: 'implied',
    source: { section: search, locator: 'both examples' },
    operations: ['searchUsers'],
    ambiguities: ['CXP-AMB-105'],
  },
] as const satisfies readonly Requirement[];
