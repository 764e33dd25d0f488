/** The roles of a user, asked for in three ways. */
import { aToken } from '../../../../fixtures/connexpay/recipes/accounts.ts';
import { approved, unsuccessful } from '../../../../src/vocabulary/flow.ts';
import { is, itemWhere, type Matcher, satisfies } from '../../../../src/vocabulary/matchers.ts';
import { from, type Reference } from '../../../../src/vocabulary/reference.ts';
import { check, flow, step } from '../../words.ts';
import { aUserIsRegistered } from '../accounts/steps.ts';
import { guid, unusedGuid } from '../looks.ts';

/** Roles by name: the document promises no order. */
function namesOf(roles: unknown): string {
  const names = Array.isArray(roles) ? roles.map(({ name }: { name?: unknown }) => String(name)) : ['no list of roles'];
  return names.sort().join(', ');
}

const sameRoles = (roles: Reference) =>
  satisfies('the same roles in any order', (received, kept) => namesOf(received) === namesOf(kept), roles);

/** User names are compared without regard to case: whoever logs in may have spelt it otherwise. */
const sameName = (name: Reference): Matcher =>
  satisfies(
    'the same user name',
    (received, kept) => String(received).toLowerCase() === String(kept).toLowerCase(),
    name,
  );

export const roleFlows = [
  flow('The caller has the same roles as myself and by guid', [
    step('The user logs in', {
      call: 'createToken',
      body: aToken(),
      expect: approved,
      keep: { token: '/access_token' },
      keepSent: { username: '/username' },
    }),
    step('The roles of myself come under the name that logged in', {
      call: 'getMyRoles',
      auth: from('token'),
      expect: approved,
      proves: 'CXP-ROLE-01',
      checks: [check('CXP-ROLE-01', '/userName', sameName(from('username')))],
      keep: { user: '/userGuid', roles: '/roles' },
    }),
    step('By guid the roles are the same', {
      call: 'getUserRoles',
      path: { guid: from('user') },
      expect: approved,
      proves: 'CXP-ROLE-02',
      checks: [
        check('CXP-ROLE-02', '/userName', sameName(from('username'))),
        check('CXP-ROLE-02', '/userGuid', guid(from('user'))),
        check('CXP-ROLE-02', '/roles', sameRoles(from('roles'))),
      ],
    }),
  ]),

  flow(
    'Another user has the same roles in the search and by guid',
    [
      aUserIsRegistered,
      step('The search finds the user with guid and roles', {
        call: 'searchUsers',
        body: () => ({ Username: from('username') }),
        expect: approved,
        proves: 'CXP-USERS-02',
        keep: { user: '/ret/0/guid', name: '/ret/0/userName', roles: '/ret/0/roles' },
        checks: [check('CXP-USERS-02', '/ret', itemWhere('/userName', from('username'), '/email', is(from('email'))))],
      }),
      step('By guid come the name and the same roles', {
        call: 'getUserRoles',
        path: { guid: from('user') },
        expect: approved,
        proves: 'CXP-ROLE-03',
        checks: [
          check('CXP-ROLE-03', '/userName', sameName(from('name'))),
          check('CXP-ROLE-03', '/userGuid', guid(from('user'))),
          check('CXP-ROLE-04', '/roles', sameRoles(from('roles'))),
        ],
      }),
      step('Nobody’s guid has no roles', {
        call: 'getUserRoles',
        path: { guid: unusedGuid },
        expect: unsuccessful,
        proves: 'CXP-ROLE-05',
      }),
    ],
    { needs: ['isoNumber'] },
  ),
];
