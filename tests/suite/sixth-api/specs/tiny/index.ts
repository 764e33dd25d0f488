/** The tiny API, as the engine sees it. */
import type { operations } from '../../openapi/tiny/types.ts';
import type { Api } from '../../src/vocabulary/api.ts';
import { changed } from '../../src/vocabulary/change.ts';
import { approved, refused } from '../../src/vocabulary/flow.ts';
import { flowWords } from '../../src/vocabulary/flow-words.ts';
import { money } from '../../src/vocabulary/matchers.ts';
import { from } from '../../src/vocabulary/reference.ts';

const { flow, step, check } = flowWords<operations, 'TNY-CHARGE-01' | 'TNY-CHARGE-02' | 'TNY-MONEY-01'>();

const source = { section: 'Charges', locator: 'first sentence' };

export const charges = [
  flow('A charge is made and looked up', [
    step('A charge is made', {
      call: 'createCharge',
      body: ({ faker }) => ({ amount: faker.number.int({ min: 1, max: 500 }) }),
      expect: approved,
      proves: 'TNY-CHARGE-01',
      keep: { id: '/id' },
      keepSent: { amount: '/amount' },
    }),
    step('It is found', {
      call: 'getCharge',
      path: { id: from('id') },
      expect: approved,
      checks: [check('TNY-CHARGE-01', '/amount', money(from('amount')))],
    }),
    step('A charge of nothing is refused', {
      call: 'createCharge',
      body: () => ({ amount: 5 }),
      wrong: changed('/amount', 0),
      expect: refused,
      proves: 'TNY-CHARGE-02',
    }),
  ]),
];

export const tiny: Api = {
  name: 'tiny',
  prefix: 'TNY',
  title: 'Tiny',
  requirements: [
    {
      id: 'TNY-CHARGE-01',
      statement: 'A charge is made and found.',
      basis: 'documented',
      source,
      operations: ['createCharge', 'getCharge'],
    },
    {
      id: 'TNY-CHARGE-02',
      statement: 'A charge of nothing is refused.',
      basis: 'documented',
      source,
      operations: ['createCharge'],
    },
    {
      id: 'TNY-MONEY-01',
      statement: 'A charge has the amount that was asked for.',
      basis: 'implied',
      source,
      operations: ['createCharge'],
    },
  ],
  flows: { charges },
  lifeCycles: [],
  ambiguities: [],
  given: {},
  discoveries: [],
  readOutcome: ({ answer }) => {
    const kind = answer === undefined ? 'unknown' : answer.status < 300 ? 'approved' : 'refused';
    return { kind, sign: `HTTP ${answer?.status}`, text: '' };
  },
  rules: [],
  client: {
    grounds: {
      route: { basis: 'documented', source },
      credentials: { none: 'There are none.' },
      token: { none: 'There are none.' },
      once: { basis: 'implied', source },
      recovery: { none: 'Nothing is said of a lost answer.' },
      redirect: { none: 'There are none.' },
      answer: { basis: 'implied', source },
      state: { none: 'A charge has no states.' },
    },
    acts: [],
    recoveries: {},
  },
  bookkeeping: {
    requirements: { 'amount-as-asked': 'TNY-MONEY-01' },
    asks: (operation, body) =>
      operation === 'createCharge' ? { does: 'take', amount: (body as { amount?: unknown }).amount } : undefined,
    postings: ({ operation, request, answer }) => {
      if (operation.id !== 'createCharge' || answer?.status !== 201) return [];
      const [asked, stated] = [request.body, answer.body].map((body) => (body as { amount?: unknown }).amount);
      return [{ does: 'state-amount', asked, stated, pointer: '/amount' }];
    },
  },
  secretMembers: [],
};

export default tiny;
