/** What gives a token, and what a token gives. */
import { anotherPassword, aToken } from '../../../../fixtures/connexpay/recipes/accounts.ts';
import { changed, without } from '../../../../src/vocabulary/change.ts';
import { approved, unsuccessful } from '../../../../src/vocabulary/flow.ts';
import { is, present } from '../../../../src/vocabulary/matchers.ts';
import { from } from '../../../../src/vocabulary/reference.ts';
import { check, flow, step, timePasses } from '../../words.ts';
import { nobody } from './steps.ts';

const HOUR = 3_600_000;

const refusals = [
  {
    title: 'The user name of nobody gives no token',
    wrong: [changed('/username', nobody)],
    proves: 'CXP-TOKEN-04',
  },
  {
    title: 'No grant type but password gives a token',
    wrong: [changed('/grant_type', 'client_credentials')],
    proves: 'CXP-TOKEN-05',
  },
  {
    title: 'A token request without a mandatory field gives no token',
    wrong: [without('/grant_type'), without('/username'), without('/password')],
    proves: 'CXP-TOKEN-06',
  },
] as const;

export const tokenFlows = [
  flow('A user name and its password give a token that opens the API', [
    step('The user logs in', {
      call: 'createToken',
      body: aToken(),
      expect: approved,
      proves: ['CXP-TOKEN-01', 'CXP-AUTH-04'],
      checks: [
        check('CXP-TOKEN-01', '/access_token', present),
        check('CXP-TOKEN-01', '/token_type', is('bearer')),
        check('CXP-TOKEN-01', '/expires_in', present),
      ],
      keep: { token: '/access_token' },
    }),
    step('The token opens an operation that asks for one', {
      call: 'getMyRoles',
      auth: from('token'),
      expect: approved,
      proves: 'CXP-TOKEN-02',
    }),
  ]),

  flow('Only the right password gives a token', [
    step('The right password gives a token', { call: 'createToken', body: aToken(), expect: approved }),
    step('A wrong password gives none', {
      call: 'createToken',
      body: aToken(),
      wrong: changed('/password', anotherPassword),
      expect: unsuccessful,
      proves: 'CXP-TOKEN-03',
    }),
    // So that no target counts wrong passwords up to a limit.
    step('After that the right password still gives one', { call: 'createToken', body: aToken(), expect: approved }),
  ]),

  ...refusals.map(({ title, wrong, proves }) =>
    flow(title, [
      step('A good request gives a token', { call: 'createToken', body: aToken(), expect: approved }),
      ...wrong.map((each) =>
        step(`No token is given: ${each.says}`, {
          call: 'createToken',
          body: aToken(),
          wrong: each,
          expect: unsuccessful,
          proves,
        }),
      ),
    ]),
  ),

  flow(
    'A token is good for more than the first moment',
    [
      step('The user logs in', {
        call: 'createToken',
        body: aToken(),
        expect: approved,
        keep: { token: '/access_token' },
      }),
      timePasses('Most of an hour passes, less than any token of the document lasts', HOUR - 60_000),
      step('The token is still accepted', {
        call: 'getMyRoles',
        auth: from('token'),
        expect: approved,
        proves: 'CXP-TOKEN-07',
      }),
    ],
    { needs: ['control'] },
  ),
];
