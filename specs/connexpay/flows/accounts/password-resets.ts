/** A forgotten password is replaced against a key that is mailed to the user. */
import {
  aKeyNeverMailed,
  anotherPassword,
  aPasswordReset,
  aToken,
} from '../../../../fixtures/connexpay/recipes/accounts.ts';
import { changed, without } from '../../../../src/vocabulary/change.ts';
import { approved, refused, unsuccessful } from '../../../../src/vocabulary/flow.ts';
import { is } from '../../../../src/vocabulary/matchers.ts';
import { from } from '../../../../src/vocabulary/reference.ts';
import { check, flow, mailArrives, says, step, timePasses } from '../../words.ts';
import { aUserIsRegistered, nobody, theNewUserLogsIn } from './steps.ts';

/** Longer than any key lasts (CXP-AMB-110). */
const YEAR = 365 * 86_400_000;
/** The form of the key in the document's example. */
const key = /\b([0-9a-f]{64})\b/;

/** What a flow takes for granted that asks for a reset. */
const noTokenIsNeeded =
  'a reset is asked for without a token: CXP-AMB-066, see specs/connexpay/ambiguities/contract.ts';

const refusals = [
  {
    title: 'A key that was never mailed resets nothing',
    wrong: [changed('/Key', aKeyNeverMailed)],
    proves: 'CXP-PASSWORD-16',
    checks: [says('E166')],
  },
  {
    title: 'A password is not reset when its confirmation differs',
    wrong: [changed('/ConfirmPassword', anotherPassword)],
    proves: 'CXP-PASSWORD-18',
    checks: [],
  },
  {
    title: 'A password is not reset when a mandatory field is left out',
    wrong: [without('/Key'), without('/NewPassword'), without('/ConfirmPassword')],
    proves: 'CXP-PASSWORD-19',
    checks: [],
  },
] as const;

/** The good twin of what follows. Keeps the present password as `newPassword` and a fresh `key`. */
const aKeyIsUsedAndAnotherMailed = [
  aUserIsRegistered,
  theNewUserLogsIn,
  step('The user asks for a reset', {
    call: 'requestPasswordReset',
    body: () => ({ Username: from('username') }),
    expect: approved,
    assumes: noTokenIsNeeded,
  }),
  mailArrives('A mail brings a key', { to: from('email'), find: key, keepAs: 'firstKey' }),
  step('The key sets a new password', {
    call: 'resetPassword',
    body: aPasswordReset({ Key: from('firstKey') }),
    expect: approved,
    keepSent: { newPassword: '/NewPassword' },
  }),
  step('The user asks for another reset', {
    call: 'requestPasswordReset',
    body: () => ({ Username: from('username') }),
    expect: approved,
  }),
  mailArrives('A mail brings another key', { to: from('email'), find: key, keepAs: 'key' }),
] as const;

export const passwordResetFlows = [
  flow(
    'A reset is asked for by a user name that exists',
    [
      aUserIsRegistered,
      theNewUserLogsIn,
      step('The user asks for a reset, without a token', {
        call: 'requestPasswordReset',
        auth: 'none',
        body: () => ({ Username: from('username') }),
        expect: approved,
        proves: ['CXP-PASSWORD-08', 'CXP-AUTH-05'],
        assumes: noTokenIsNeeded,
        checks: [check('CXP-PASSWORD-08', '/message', is('Success. Email sent.'))],
      }),
      step('The present password logs in as before', {
        call: 'createToken',
        body: aToken({ username: from('username'), password: from('password') }),
        expect: approved,
        proves: 'CXP-PASSWORD-12',
      }),
    ],
    { needs: ['isoNumber'] },
  ),

  flow(
    'Nobody’s password is not reset',
    [
      aUserIsRegistered,
      step('A user name that exists gets a reset', {
        call: 'requestPasswordReset',
        body: () => ({ Username: from('username') }),
        expect: approved,
        assumes: noTokenIsNeeded,
      }),
      step('The user name of nobody gets none', {
        call: 'requestPasswordReset',
        body: () => ({ Username: from('username') }),
        wrong: changed('/Username', nobody),
        expect: refused,
        proves: 'CXP-PASSWORD-10',
        checks: [says('E164')],
      }),
    ],
    { needs: ['isoNumber'] },
  ),

  flow(
    'A request for a reset names a user',
    [
      aUserIsRegistered,
      step('A request that names a user is accepted', {
        call: 'requestPasswordReset',
        body: () => ({ Username: from('username') }),
        expect: approved,
        assumes: noTokenIsNeeded,
      }),
      step('A request that names none is refused', {
        call: 'requestPasswordReset',
        body: () => ({ Username: from('username') }),
        wrong: without('/Username'),
        expect: refused,
        proves: 'CXP-PASSWORD-11',
      }),
    ],
    { needs: ['isoNumber'] },
  ),

  flow(
    'A mailed key sets a new password in place of the old one',
    [
      aUserIsRegistered,
      theNewUserLogsIn,
      step('The user asks for a reset', {
        call: 'requestPasswordReset',
        body: () => ({ Username: from('username') }),
        expect: approved,
        assumes: noTokenIsNeeded,
      }),
      mailArrives('A mail brings the key', { to: from('email'), find: key, keepAs: 'key' }),
      step('The key sets a new password, without a token', {
        call: 'resetPassword',
        auth: 'none',
        body: aPasswordReset({ Key: from('key') }),
        expect: approved,
        proves: ['CXP-PASSWORD-09', 'CXP-PASSWORD-15', 'CXP-AUTH-05'],
        checks: [check('CXP-PASSWORD-15', '/message', is('Success. Password changed.'))],
        keepSent: { newPassword: '/NewPassword' },
      }),
      step('The new password logs in', {
        call: 'createToken',
        body: aToken({ username: from('username'), password: from('newPassword') }),
        expect: approved,
        proves: 'CXP-PASSWORD-13',
      }),
      step('The old password no longer logs in', {
        call: 'createToken',
        body: aToken({ username: from('username'), password: from('password') }),
        expect: unsuccessful,
        proves: 'CXP-PASSWORD-14',
      }),
    ],
    { needs: ['isoNumber', 'control'] },
  ),

  ...refusals.map(({ title, wrong, proves, checks }) =>
    flow(
      title,
      [
        ...aKeyIsUsedAndAnotherMailed,
        ...wrong.map((each) =>
          step(`A reset is refused: ${each.says}`, {
            call: 'resetPassword',
            body: aPasswordReset({ Key: from('key') }),
            wrong: each,
            expect: refused,
            proves,
            checks,
          }),
        ),
        step('The present password logs in as before', {
          call: 'createToken',
          body: aToken({ username: from('username'), password: from('newPassword') }),
          expect: approved,
          proves,
        }),
      ],
      { needs: ['isoNumber', 'control'] },
    ),
  ),

  flow(
    'A key that has expired resets nothing',
    [
      ...aKeyIsUsedAndAnotherMailed,
      timePasses('A year passes', YEAR),
      step('A reset is refused', {
        call: 'resetPassword',
        body: aPasswordReset({ Key: from('key') }),
        expect: refused,
        proves: 'CXP-PASSWORD-17',
        checks: [says('E165')],
        keepSent: { latePassword: '/NewPassword' },
      }),
      step('Its password does not log in', {
        call: 'createToken',
        body: aToken({ username: from('username'), password: from('latePassword') }),
        expect: unsuccessful,
        proves: 'CXP-PASSWORD-17',
      }),
      step('The present password logs in as before', {
        call: 'createToken',
        body: aToken({ username: from('username'), password: from('newPassword') }),
        expect: approved,
        proves: 'CXP-PASSWORD-17',
      }),
    ],
    { needs: ['isoNumber', 'control'] },
  ),
];
