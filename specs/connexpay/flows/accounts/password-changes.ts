/** A password is changed by whoever knows the old one. */
import { anotherPassword, aPasswordChange, aToken } from '../../../../fixtures/connexpay/recipes/accounts.ts';
import { changed, without } from '../../../../src/vocabulary/change.ts';
import { approved, unsuccessful } from '../../../../src/vocabulary/flow.ts';
import { is } from '../../../../src/vocabulary/matchers.ts';
import { from } from '../../../../src/vocabulary/reference.ts';
import { check, flow, step } from '../../words.ts';
import { aUserIsRegistered, nobody, theNewUserLogsIn } from './steps.ts';

const refusals = [
  {
    title: 'A password is not changed without the right old one',
    wrong: [changed('/OldPassword', anotherPassword)],
    proves: 'CXP-PASSWORD-04',
  },
  {
    title: 'A password is not changed when its confirmation differs',
    wrong: [changed('/ConfirmPassword', anotherPassword)],
    proves: 'CXP-PASSWORD-05',
  },
  {
    title: 'The password of nobody is not changed',
    wrong: [changed('/Username', nobody)],
    proves: 'CXP-PASSWORD-06',
  },
  {
    title: 'A password is not changed when a mandatory field is left out',
    wrong: [without('/Username'), without('/OldPassword'), without('/NewPassword'), without('/ConfirmPassword')],
    proves: 'CXP-PASSWORD-07',
  },
] as const;

export const passwordChangeFlows = [
  flow(
    'A changed password takes the place of the old one',
    [
      aUserIsRegistered,
      theNewUserLogsIn,
      step('The user changes the password', {
        call: 'changePassword',
        auth: from('token'),
        body: aPasswordChange({ Username: from('username'), OldPassword: from('password') }),
        expect: approved,
        proves: 'CXP-PASSWORD-03',
        checks: [check('CXP-PASSWORD-03', '/message', is('Success'))],
        keepSent: { newPassword: '/NewPassword' },
      }),
      step('The new password logs in', {
        call: 'createToken',
        body: aToken({ username: from('username'), password: from('newPassword') }),
        expect: approved,
        proves: 'CXP-PASSWORD-01',
      }),
      step('The old password no longer logs in', {
        call: 'createToken',
        body: aToken({ username: from('username'), password: from('password') }),
        expect: unsuccessful,
        proves: 'CXP-PASSWORD-02',
      }),
    ],
    { needs: ['isoNumber'] },
  ),

  ...refusals.map(({ title, wrong, proves }) =>
    flow(
      title,
      [
        aUserIsRegistered,
        theNewUserLogsIn,
        step('A good change is accepted', {
          call: 'changePassword',
          auth: from('token'),
          body: aPasswordChange({ Username: from('username'), OldPassword: from('password') }),
          expect: approved,
          keepSent: { newPassword: '/NewPassword' },
        }),
        step('The user logs in with the new password', {
          call: 'createToken',
          body: aToken({ username: from('username'), password: from('newPassword') }),
          expect: approved,
          keep: { newToken: '/access_token' },
        }),
        ...wrong.map((each) =>
          step(`A change is refused: ${each.says}`, {
            call: 'changePassword',
            auth: from('newToken'),
            body: aPasswordChange({ Username: from('username'), OldPassword: from('newPassword') }),
            wrong: each,
            expect: unsuccessful,
            proves,
          }),
        ),
        step('The present password logs in as before', {
          call: 'createToken',
          body: aToken({ username: from('username'), password: from('newPassword') }),
          expect: approved,
          proves,
        }),
      ],
      { needs: ['isoNumber'] },
    ),
  ),
];
