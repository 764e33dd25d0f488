/** What is not registered: a good registration comes first, then the same with one thing wrong. */
import { anotherPassword, aUser, aUserOfInactiveIso } from '../../../../fixtures/connexpay/recipes/accounts.ts';
import { changed, rawBody, without } from '../../../../src/vocabulary/change.ts';
import { approved, notFound, refused } from '../../../../src/vocabulary/flow.ts';
import { from } from '../../../../src/vocabulary/reference.ts';
import { flow, says, step } from '../../words.ts';

const mandatory = [
  'Username',
  'Password',
  'ConfirmPassword',
  'IsoNumber',
  'FirstName',
  'LastName',
  'Email',
  'Phone',
  'Address1',
  'City',
  'State',
  'Zipcode',
];

const malformed = [
  {
    title: 'An e-mail address without a domain is not registered',
    wrong: [changed('/Email', 'nobody')],
    proves: 'CXP-USER-11',
  },
  {
    title: 'A phone number in words is not registered',
    wrong: [changed('/Phone', 'two one two')],
    proves: 'CXP-USER-12',
  },
  {
    title: 'A state that is no two-letter code of one is not registered',
    wrong: [changed('/State', 'Texas'), changed('/State', 'ZZ')],
    proves: 'CXP-USER-13',
  },
  {
    title: 'A zipcode of six digits is not registered',
    wrong: [changed('/Zipcode', '760921')],
    proves: 'CXP-USER-14',
  },
  {
    title: 'A registration whose JSON breaks off is refused',
    wrong: [rawBody('{"Username": "tg-')],
    proves: 'CXP-USER-15',
  },
] as const;

export const registrationRefusalFlows = [
  flow(
    'A registration without a mandatory field is refused',
    [
      step('A registration without the optional Address2 is accepted', {
        call: 'registerUser',
        body: aUser(),
        expect: approved,
        proves: 'CXP-USER-16',
      }),
      ...mandatory.map((name) =>
        step(`A registration without ${name} is refused`, {
          call: 'registerUser',
          body: aUser(),
          wrong: without(`/${name}`),
          expect: refused,
          proves: 'CXP-USER-10',
        }),
      ),
    ],
    { needs: ['isoNumber'] },
  ),

  ...malformed.map(({ title, wrong, proves }) =>
    flow(
      title,
      [
        step('A good registration is accepted', { call: 'registerUser', body: aUser(), expect: approved }),
        ...wrong.map((each) =>
          step(`A registration is refused: ${each.says}`, {
            call: 'registerUser',
            body: aUser(),
            wrong: each,
            expect: refused,
            proves,
          }),
        ),
      ],
      { needs: ['isoNumber'] },
    ),
  ),

  flow(
    'A registration whose two passwords differ makes no user',
    [
      step('A registration with equal passwords is accepted', {
        call: 'registerUser',
        body: aUser(),
        expect: approved,
        keepSent: { username: '/Username' },
      }),
      step('It can be found', { call: 'searchUsers', body: () => ({ Username: from('username') }), expect: approved }),
      step('A registration with another confirmation is refused', {
        call: 'registerUser',
        body: aUser(),
        wrong: changed('/ConfirmPassword', anotherPassword),
        expect: refused,
        proves: 'CXP-USER-07',
        keepSent: { refusedUsername: '/Username' },
      }),
      step('Its user cannot be found', {
        call: 'searchUsers',
        body: () => ({ Username: from('refusedUsername') }),
        expect: notFound,
        proves: 'CXP-USER-17',
      }),
    ],
    { needs: ['isoNumber'] },
  ),

  flow(
    'An ISO that does not exist registers nobody',
    [
      step('An existing ISO registers a user', { call: 'registerUser', body: aUser(), expect: approved }),
      step('An unknown ISO number is refused', {
        call: 'registerUser',
        body: aUser(),
        wrong: changed('/IsoNumber', '987654321'),
        expect: refused,
        proves: 'CXP-USER-08',
        checks: [says('E154')],
      }),
    ],
    { needs: ['isoNumber'] },
  ),

  flow(
    'An inactive ISO registers nobody',
    [
      step('An active ISO registers a user', { call: 'registerUser', body: aUser(), expect: approved }),
      step('An inactive ISO is refused', {
        call: 'registerUser',
        body: aUserOfInactiveIso(),
        expect: refused,
        proves: 'CXP-USER-09',
        checks: [says('E163')],
      }),
    ],
    { needs: ['isoNumber', 'inactiveIsoNumber'] },
  ),
];
