/** Requests that are wrong at whatever operation: in their amount, their JSON, a state, a status. */
import { aUser } from '../../../../fixtures/connexpay/recipes/accounts.ts';
import { anIssuedCard } from '../../../../fixtures/connexpay/recipes/issued-cards.ts';
import { aBatchClose, anAuthOnly, aSale, aVerify } from '../../../../fixtures/connexpay/recipes/payments.ts';
import { changed, rawBody } from '../../../../src/vocabulary/change.ts';
import { approved, refused } from '../../../../src/vocabulary/flow.ts';
import { isNot } from '../../../../src/vocabulary/matchers.ts';
import { from } from '../../../../src/vocabulary/reference.ts';
import { check, flow, says, step } from '../../words.ts';
import { searchKinds } from '../searches/search-kinds.ts';
import { search } from '../searches/search-steps.ts';

const tooLittle = [
  { of: 'nothing', amount: 0 },
  { of: 'less than nothing', amount: -1 },
] as const;

const wrongBodies = [
  { what: 'a body that breaks off', wrong: rawBody('{"DeviceGuid": '), checks: [says('E001')] },
  { what: 'a list instead of an object', wrong: rawBody('[]'), checks: [says('E156')] },
] as const;

/** The issuing authority has given no state these letters. */
function noState(pointer: string) {
  return { wrong: changed(pointer, 'ZZ'), expect: refused, proves: 'CXP-REFUSAL-05', checks: [says('E152')] } as const;
}

const noStatus = {
  wrong: changed('/Status', 'Transaction - Forgotten'),
  expect: refused,
  proves: 'CXP-REFUSAL-06',
  checks: [says('E168')],
} as const;

export const requestFlows = [
  flow('Nothing is no amount', [
    step('A sale is approved', { call: 'createSale', body: aSale(), expect: approved }),
    ...tooLittle.map(({ of, amount }) =>
      step(`A sale of ${of} is refused`, {
        call: 'createSale',
        body: aSale(),
        wrong: changed('/Amount', amount),
        expect: refused,
        proves: 'CXP-REFUSAL-03',
        checks: [says('E027')],
      }),
    ),
    step('An authOnly is approved', { call: 'createAuthOnly', body: anAuthOnly(), expect: approved }),
    ...tooLittle.map(({ of, amount }) =>
      step(`An authOnly of ${of} is refused`, {
        call: 'createAuthOnly',
        body: anAuthOnly(),
        wrong: changed('/Amount', amount),
        expect: refused,
        proves: 'CXP-REFUSAL-03',
        checks: [says('E027')],
      }),
    ),
  ]),

  flow('What is not the documented JSON is refused', [
    step('A sale is approved', { call: 'createSale', body: aSale(), expect: approved }),
    ...wrongBodies.map(({ what, ...wrong }) =>
      step(`A sale is refused for ${what}`, {
        call: 'createSale',
        body: aSale(),
        ...wrong,
        expect: refused,
        proves: 'CXP-REFUSAL-04',
      }),
    ),
    step('A verify is approved', { call: 'createVerify', body: aVerify(), expect: approved }),
    ...wrongBodies.map(({ what, ...wrong }) =>
      step(`A verify is refused for ${what}`, {
        call: 'createVerify',
        body: aVerify(),
        ...wrong,
        expect: refused,
        proves: 'CXP-REFUSAL-04',
      }),
    ),
    step('The batch closes', { call: 'closeBatch', body: aBatchClose(), expect: approved }),
    step('A sale opens the next batch', {
      call: 'createSale',
      body: aSale(),
      expect: approved,
      keep: { sale: '/guid' },
    }),
    ...wrongBodies.map(({ what, ...wrong }) =>
      step(`A closure is refused for ${what}`, {
        call: 'closeBatch',
        body: aBatchClose(),
        ...wrong,
        expect: refused,
        proves: 'CXP-REFUSAL-04',
      }),
    ),
    step('The next batch is still open', {
      call: 'getSale',
      path: { guid: from('sale') },
      expect: approved,
      checks: [check('CXP-REFUSAL-04', '/batchStatus', isNot('Batch - Closed'))],
    }),
  ]),

  flow('The state of a cardholder exists', [
    step('A sale is approved', { call: 'createSale', body: aSale(), expect: approved }),
    step('Without such a state, there is no sale', {
      call: 'createSale',
      body: aSale(),
      ...noState('/Card/Customer/State'),
    }),
    step('An authOnly is approved', { call: 'createAuthOnly', body: anAuthOnly(), expect: approved }),
    step('Without such a state, there is no authOnly', {
      call: 'createAuthOnly',
      body: anAuthOnly(),
      ...noState('/Card/Customer/State'),
    }),
    step('A verify is approved', { call: 'createVerify', body: aVerify(), expect: approved }),
    step('Without such a state, there is no verify', {
      call: 'createVerify',
      body: aVerify(),
      ...noState('/Card/Customer/State'),
    }),
  ]),

  flow(
    'The state of a new user exists',
    [
      step('A user is registered', { call: 'registerUser', body: aUser(), expect: approved }),
      step('Without such a state, no user is registered', {
        call: 'registerUser',
        body: aUser(),
        ...noState('/State'),
      }),
    ],
    { needs: ['isoNumber'] },
  ),

  flow(
    'The state of the holder of an issued card exists',
    [
      step('The sale is approved and announces payments', {
        call: 'createSale',
        body: aSale({ ConnexPayTransaction: { ExpectedPayments: 3 } }),
        expect: approved,
        keep: { code: '/connexPayTransaction/incomingTransCode' },
      }),
      step('A card is issued', {
        call: 'issueCard',
        body: anIssuedCard({ IncomingTransactionCode: from('code'), AmountLimit: 1.75 }),
        expect: approved,
      }),
      step('Without such a state, no card is issued', {
        call: 'issueCard',
        body: anIssuedCard({ IncomingTransactionCode: from('code'), AmountLimit: 1.75 }),
        ...noState('/State'),
      }),
    ],
    { needs: ['merchantGuid'] },
  ),

  ...searchKinds.map((kind) =>
    flow(
      `The status in a search for ${kind.many} exists`,
      [
        ...kind.make({ name: 'one', ordinal: 'first' }),
        search(kind.base, `The ${kind.one} is found by its status`, [kind.narrow, { Status: from('status') }], {
          expect: approved,
        }),
        search(
          kind.base,
          'Without such a status, the search is refused',
          [kind.narrow, { Status: from('status') }],
          noStatus,
        ),
      ],
      { needs: ['merchantGuid'] },
    ),
  ),

  flow('The status in a search for users exists', [
    step('Active users are found', {
      call: 'searchUsers',
      body: ({ world }) => ({ Username: world.username ?? '', Status: 'User - Active' as const }),
      expect: approved,
    }),
    step('Without such a status, the search is refused', {
      call: 'searchUsers',
      body: ({ world }) => ({ Username: world.username ?? '', Status: 'User - Active' as const }),
      ...noStatus,
      wrong: changed('/Status', 'User - Forgotten'),
    }),
  ]),
];
