/** Accounts, devices and users are closed to whoever brings no bearer that was issued. */
import { aPasswordChange, aToken, aUser } from '../../../../fixtures/connexpay/recipes/accounts.ts';
import { approved, notFound } from '../../../../src/vocabulary/flow.ts';
import { derived, from } from '../../../../src/vocabulary/reference.ts';
import { flow, step } from '../../words.ts';
import { theNewUserLogsIn } from '../accounts/steps.ts';
import { guarded, listed } from './guarded.ts';

const anotherUsername = derived('‹username› with another ending', (kept) => `${kept.get('username')}x`);

export const guardedUserFlows = [
  flow(
    'Registration and change of password are closed without a bearer',
    [
      ...guarded(
        'Registering a user',
        {
          call: 'registerUser',
          body: aUser(),
          keepSent: { username: '/Username', password: '/Password' },
        },
        { body: aUser({ Username: anotherUsername }) },
      ),
      step('The user who was registered is found', {
        call: 'searchUsers',
        body: () => ({ Username: from('username') }),
        expect: approved,
      }),
      step('Nobody was registered by the calls that were refused', {
        call: 'searchUsers',
        body: () => ({ Username: anotherUsername }),
        expect: notFound,
        proves: ['CXP-AUTH-01', 'CXP-AUTH-02'],
      }),
      theNewUserLogsIn,
      ...guarded(
        'Changing a password whose old one is known',
        {
          call: 'changePassword',
          auth: from('token'),
          body: aPasswordChange({ Username: from('username'), OldPassword: from('password') }),
          keepSent: { newPassword: '/NewPassword' },
        },
        { body: aPasswordChange({ Username: from('username'), OldPassword: from('newPassword') }) },
      ),
      step('The password is the one that was set with a bearer', {
        call: 'createToken',
        body: aToken({ username: from('username'), password: from('newPassword') }),
        expect: approved,
        proves: ['CXP-AUTH-01', 'CXP-AUTH-02'],
      }),
    ],
    { needs: ['isoNumber'] },
  ),

  flow('Devices and users are not shown without a bearer', [
    ...guarded('Listing the devices', { call: 'listDevices', expect: listed }),
    ...guarded('Asking for the own roles', { call: 'getMyRoles', keep: { user: '/userGuid' } }),
    ...guarded('Asking for the roles of a user', { call: 'getUserRoles', path: { guid: from('user') } }),
    ...guarded('Searching for users', { call: 'searchUsers', body: () => ({ Status: 'User - Active' as const }) }),
  ]),
];
