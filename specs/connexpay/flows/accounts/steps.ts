/** Steps that several flows about users begin with. */
import { aToken, aUser } from '../../../../fixtures/connexpay/recipes/accounts.ts';
import { approved } from '../../../../src/vocabulary/flow.ts';
import { from } from '../../../../src/vocabulary/reference.ts';
import { step } from '../../words.ts';

/** What a flow takes for granted that logs in as a user whom it has registered. */
export const usersMayLogIn =
  'a registered user gets a token though the document speaks of a sysadmin’s: CXP-AMB-100, see specs/connexpay/ambiguities/accounts.ts';

/** A user name that no test registers. */
export const nobody = 'tollgate-nobody';

/** Keeps `username`, `password` and `email`. */
export const aUserIsRegistered = step('A user is registered', {
  call: 'registerUser',
  body: aUser(),
  expect: approved,
  keepSent: { username: '/Username', password: '/Password', email: '/Email' },
});

/** Keeps the new user's `token`. */
export const theNewUserLogsIn = step('The new user logs in', {
  call: 'createToken',
  body: aToken({ username: from('username'), password: from('password') }),
  expect: approved,
  proves: 'CXP-USER-05',
  keep: { token: '/access_token' },
  assumes: usersMayLogIn,
});
