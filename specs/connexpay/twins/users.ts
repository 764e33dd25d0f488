/** The good requests of tokens, registrations, passwords, and of the search for users. */
import { aPasswordChange, aPasswordReset, aToken, aUser } from '../../../fixtures/connexpay/recipes/accounts.ts';
import { ada } from '../../../fixtures/connexpay/recipes/people.ts';
import type { Look, Twin } from '../../../src/cases/twin.ts';
import { approved, notFound } from '../../../src/vocabulary/flow.ts';
import { from } from '../../../src/vocabulary/reference.ts';
import { aUserIsRegistered, theNewUserLogsIn } from '../flows/accounts/steps.ts';
import { searched } from '../flows/searches/search-steps.ts';
import type { ConnexpayRequirementId as Id } from '../requirements/index.ts';
import { mailArrives, step } from '../words.ts';

const GOOD = 'The good request is accepted';
const needs = ['isoNumber'];
/** The form of the key in the document's example. */
const key = /\b([0-9a-f]{64})\b/;

const noUser = (by: '/Username' | '/Email'): Look<Id> => ({
  by,
  step: step('No such user is found', {
    call: 'searchUsers',
    body: () => (by === '/Username' ? { Username: from('sent') } : { Email: from('sent') }) as never,
    expect: notFound,
  }),
});

const passwordStands: Look<Id> = {
  step: step('The present password logs in as before', {
    call: 'createToken',
    body: aToken({ username: from('username'), password: from('password') }),
    expect: approved,
  }),
};

export const userTwins: readonly Twin<Id>[] = [
  {
    step: step(GOOD, { call: 'createToken', body: aToken(), expect: approved }),
    leavesOut: {
      '/username empty': 'too many wrong credentials may lock the user out',
      '/password empty': 'too many wrong credentials may lock the user out',
    },
    looks: 'a token stands nowhere but in the answer',
  },
  {
    needs,
    step: step(GOOD, { call: 'registerUser', body: aUser({ Address2: ada.Address2 }), expect: approved }),
    leavesOut: {
      '/State listed': 'each code is tried as the state of a customer',
      '/IsoNumber form': 'cut off before the letter, it may be the number of another ISO',
      '/IsoNumber least': 'another number is that of another ISO, or of none',
      '/IsoNumber most': 'another number is that of another ISO, or of none',
    },
    looks: [noUser('/Username'), noUser('/Email')],
  },
  {
    needs,
    prepare: [aUserIsRegistered, { ...theNewUserLogsIn, proves: [] }],
    usesUp: true,
    step: step(GOOD, {
      call: 'changePassword',
      auth: from('token'),
      body: aPasswordChange({ Username: from('username'), OldPassword: from('password') }),
      expect: approved,
    }),
    looks: [passwordStands],
  },
  {
    needs,
    prepare: [aUserIsRegistered],
    step: step(GOOD, {
      call: 'requestPasswordReset',
      body: () => ({ Username: from('username') }),
      expect: approved,
    }),
    looks: 'what it does is to send a mail',
  },
  {
    needs: [...needs, 'control'],
    prepare: [
      aUserIsRegistered,
      step('The user asks for a reset', {
        call: 'requestPasswordReset',
        body: () => ({ Username: from('username') }),
        expect: approved,
      }),
      mailArrives('A mail brings a key', { to: from('email'), find: key, keepAs: 'key' }),
    ],
    usesUp: true,
    step: step(GOOD, { call: 'resetPassword', body: aPasswordReset({ Key: from('key') }), expect: approved }),
    looks: [passwordStands],
  },
  {
    step: step(GOOD, {
      call: 'searchUsers',
      body: ({ world }) => ({ Username: world.username ?? '', Status: 'User - Active' as const }),
      expect: approved,
    }),
    accepts: searched,
    samples: {
      ...Object.fromEntries(Object.entries(ada).map(([name, value]) => [`/${name}`, value])),
      '/AccountNumber': 12345678,
      '/IsoNumber': 5000,
      '/Email': 'tollgate-nobody@example.com',
    },
    leavesOut: { '/State listed': 'each code is tried as the state of a customer' },
    looks: 'it only reads',
  },
];
