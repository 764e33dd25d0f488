/** What becomes of a registration. */
import { aToken, aUser } from '../../../../fixtures/connexpay/recipes/accounts.ts';
import { ada, grace } from '../../../../fixtures/connexpay/recipes/people.ts';
import { changed } from '../../../../src/vocabulary/change.ts';
import { approved, refused } from '../../../../src/vocabulary/flow.ts';
import { includes, is, itemWhere, type Matcher, present, satisfies } from '../../../../src/vocabulary/matchers.ts';
import { from } from '../../../../src/vocabulary/reference.ts';
import { check, flow, step } from '../../words.ts';
import { usersMayLogIn } from './steps.ts';

/** What is registered of Ada, by the names that answers give it. */
const adaIn = [
  ['/firstName', ada.FirstName],
  ['/lastName', ada.LastName],
  ['/phone', ada.Phone],
  ['/address1', ada.Address1],
  ['/address2', ada.Address2],
  ['/city', ada.City],
  ['/state', ada.State],
  ['/zipcode', ada.Zipcode],
] as const;

/** The same digits, whether the target writes a number or a string. */
const sameDigits = (value: unknown) =>
  satisfies('the number that was sent', (received, sent) => String(received) === String(sent), value);

/** What a search shows of the registered user. */
const inTheRow = (pointer: string, matcher: Matcher) => itemWhere('/userName', from('username'), pointer, matcher);

export const registrationFlows = [
  flow(
    'A registered user is shown as sent, is found and logs in',
    [
      step('The user is registered', {
        call: 'registerUser',
        body: aUser(ada),
        expect: approved,
        proves: 'CXP-USER-01',
        checks: [
          ...adaIn.map(([pointer, value]) => check('CXP-USER-02', pointer, is(value))),
          check('CXP-USER-04', '/status', is('User - Active')),
          check('CXP-USER-04', '/accountNumber', present),
        ],
        keepSent: { username: '/Username', password: '/Password', email: '/Email', iso: '/IsoNumber' },
        keep: { shownUsername: '/userName', shownEmail: '/email', accountNumber: '/accountNumber' },
      }),
      step('The search for users finds the same user once', {
        call: 'searchUsers',
        body: () => ({ Username: from('username') }),
        expect: approved,
        proves: 'CXP-USER-01',
        checks: [
          check('CXP-USER-01', '/ret', includes('/userName', from('username'))),
          check('CXP-USER-02', '/ret', includes('/userName', from('shownUsername'))),
          check('CXP-USER-02', '/ret', inTheRow('/email', is(from('shownEmail')))),
          check('CXP-USER-03', '/ret', inTheRow('/isoNumber', sameDigits(from('iso')))),
          check('CXP-USERS-01', '/ret', inTheRow('/email', is(from('email')))),
          check('CXP-USERS-01', '/ret', inTheRow('/accountNumber', is(from('accountNumber')))),
          check('CXP-USERS-01', '/ret', inTheRow('/status', is('User - Active'))),
          ...adaIn.map(([pointer, value]) => check('CXP-USERS-01', '/ret', inTheRow(pointer, is(value)))),
        ],
      }),
      step('The user logs in', {
        call: 'createToken',
        body: aToken({ username: from('username'), password: from('password') }),
        expect: approved,
        proves: 'CXP-USER-05',
        assumes: usersMayLogIn,
      }),
    ],
    { needs: ['isoNumber'] },
  ),

  flow(
    'A user name is given to one user only',
    [
      step('The first user is registered', {
        call: 'registerUser',
        body: aUser(ada),
        expect: approved,
        keepSent: { username: '/Username' },
      }),
      step('Somebody else does not get the same user name', {
        call: 'registerUser',
        body: aUser(grace),
        wrong: changed('/Username', from('username')),
        expect: refused,
        proves: 'CXP-USER-06',
      }),
      step('The name is still that of the first user', {
        call: 'searchUsers',
        body: () => ({ Username: from('username') }),
        expect: approved,
        proves: 'CXP-USER-06',
        checks: [
          check('CXP-USER-06', '/ret', includes('/userName', from('username'))),
          check('CXP-USER-06', '/ret', inTheRow('/lastName', is(ada.LastName))),
        ],
      }),
    ],
    { needs: ['isoNumber'] },
  ),
];
