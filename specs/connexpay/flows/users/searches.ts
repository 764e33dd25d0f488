/** Two users are registered who have nothing in common: what one is searched by does not find the other. */
import { aUser } from '../../../../fixtures/connexpay/recipes/accounts.ts';
import { ada, grace } from '../../../../fixtures/connexpay/recipes/people.ts';
import { changed } from '../../../../src/vocabulary/change.ts';
import { approved, notFound, refused } from '../../../../src/vocabulary/flow.ts';
import { every, includes, lacks, type Matcher, satisfies } from '../../../../src/vocabulary/matchers.ts';
import { from, type Reference } from '../../../../src/vocabulary/reference.ts';
import { check, flow, step } from '../../words.ts';
import { nobody } from '../accounts/steps.ts';
import { listed } from '../authentication/guarded.ts';
import { countIsNumberOfRows } from '../counts.ts';

const adaIsRegistered = step('One user is registered', {
  call: 'registerUser',
  body: aUser(ada),
  expect: approved,
  keep: { account: '/accountNumber', iso: '/isoNumber' },
  keepSent: { ada: '/Username', adasEmail: '/Email' },
});

const graceIsRegistered = step('Somebody quite different is registered', {
  call: 'registerUser',
  body: aUser(grace),
  expect: approved,
  keepSent: { grace: '/Username' },
});

/** Whether a criterion is the whole value or a part of it, and whether case counts, is left open: CXP-AMB-104. */
const meets = (criterion: unknown): Matcher =>
  satisfies(
    'a value that has the criterion in it',
    (received, wanted) => String(received).toLowerCase().includes(String(wanted).toLowerCase()),
    criterion,
  );

interface Criterion {
  readonly name: string;
  readonly value: string | Reference;
  /** What the rows call it. */
  readonly pointer: string;
}

/** Those in which the two users differ. */
const telling: readonly Criterion[] = [
  { name: 'Username', value: from('ada'), pointer: '/userName' },
  { name: 'AccountNumber', value: from('account'), pointer: '/accountNumber' },
  { name: 'Email', value: from('adasEmail'), pointer: '/email' },
  { name: 'FirstName', value: ada.FirstName, pointer: '/firstName' },
  { name: 'LastName', value: ada.LastName, pointer: '/lastName' },
  { name: 'Phone', value: ada.Phone, pointer: '/phone' },
  { name: 'Address1', value: ada.Address1, pointer: '/address1' },
  { name: 'Address2', value: ada.Address2, pointer: '/address2' },
  { name: 'City', value: ada.City, pointer: '/city' },
  { name: 'State', value: ada.State, pointer: '/state' },
  { name: 'Zipcode', value: ada.Zipcode, pointer: '/zipcode' },
];

/** Those that the two users share. */
const shared: readonly Criterion[] = [
  { name: 'IsoNumber', value: from('iso'), pointer: '/isoNumber' },
  { name: 'Status', value: 'User - Active', pointer: '/status' },
];

export const userSearchFlows = [
  flow(
    'Each criterion finds the user who meets it and not the other',
    [
      adaIsRegistered,
      graceIsRegistered,
      ...telling.map(({ name, value, pointer }) =>
        step(`${name} finds the one and not the other`, {
          call: 'searchUsers',
          body: () => ({ [name]: value }),
          expect: approved,
          proves: 'CXP-USERS-02',
          checks: [
            check('CXP-USERS-02', '/ret', includes('/userName', from('ada'))),
            check('CXP-USERS-02', '/ret', lacks('/userName', from('grace'))),
            check('CXP-USERS-02', '/ret', every(pointer, meets(value))),
            check('CXP-USERS-03', '', countIsNumberOfRows),
          ],
        }),
      ),
      ...shared.map(({ name, value, pointer }) =>
        step(`${name} finds both`, {
          call: 'searchUsers',
          body: () => ({ [name]: value }),
          expect: approved,
          proves: 'CXP-USERS-02',
          checks: [
            check('CXP-USERS-02', '/ret', includes('/userName', from('ada'))),
            check('CXP-USERS-02', '/ret', includes('/userName', from('grace'))),
            check('CXP-USERS-02', '/ret', every(pointer, meets(value))),
            check('CXP-USERS-03', '', countIsNumberOfRows),
          ],
        }),
      ),
    ],
    { needs: ['isoNumber'] },
  ),

  flow(
    'An active user is not among the paused and the deactivated',
    [
      adaIsRegistered,
      step('The active users hold the user', {
        call: 'searchUsers',
        body: () => ({ Status: 'User - Active' as const }),
        expect: approved,
        proves: 'CXP-USERS-02',
        checks: [check('CXP-USERS-02', '/ret', includes('/userName', from('ada')))],
      }),
      ...(['User - Paused', 'User - Deactivated'] as const).map((status) =>
        step(`The users with the status ${status} do not`, {
          call: 'searchUsers',
          body: () => ({ Status: status }),
          expect: listed,
          proves: 'CXP-USERS-02',
          checks: [check('CXP-USERS-02', '/ret', lacks('/userName', from('ada')))],
        }),
      ),
    ],
    { needs: ['isoNumber'] },
  ),

  flow('Users are searched by the three listed statuses only', [
    ...(['User - Active', 'User - Paused', 'User - Deactivated'] as const).map((status) =>
      step(`${status} is taken`, {
        call: 'searchUsers',
        body: () => ({ Status: status }),
        expect: listed,
        proves: 'CXP-USERS-06',
      }),
    ),
    step('User - Asleep is not', {
      call: 'searchUsers',
      body: () => ({ Status: 'User - Active' as const }),
      wrong: changed('/Status', 'User - Asleep'),
      expect: refused,
      proves: 'CXP-USERS-06',
    }),
  ]),

  flow(
    'Criteria narrow a search, and none at all is a search too',
    [
      adaIsRegistered,
      graceIsRegistered,
      step('Without any criterion users are found', {
        call: 'searchUsers',
        body: () => ({}),
        expect: approved,
        proves: 'CXP-USERS-05',
        checks: [check('CXP-USERS-03', '', countIsNumberOfRows)],
      }),
      step('Name and city of one user find that user', {
        call: 'searchUsers',
        body: () => ({ Username: from('ada'), City: ada.City }),
        expect: approved,
        proves: 'CXP-USERS-02',
        checks: [
          check('CXP-USERS-07', '/ret', includes('/userName', from('ada'))),
          check('CXP-USERS-07', '/ret', every('/city', meets(ada.City))),
        ],
      }),
      step('The name of one with the city of the other finds neither', {
        call: 'searchUsers',
        body: () => ({ Username: from('ada'), City: grace.City }),
        expect: listed,
        proves: 'CXP-USERS-07',
        checks: [
          check('CXP-USERS-07', '/ret', lacks('/userName', from('ada'))),
          check('CXP-USERS-07', '/ret', lacks('/userName', from('grace'))),
        ],
      }),
      step('A user name that nobody has finds nothing', {
        call: 'searchUsers',
        body: () => ({ Username: nobody }),
        expect: notFound,
        proves: 'CXP-USERS-04',
      }),
    ],
    { needs: ['isoNumber'] },
  ),
];
