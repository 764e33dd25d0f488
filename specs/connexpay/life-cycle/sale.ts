/** The life of a sale, which takes its money at once and is settled when its batch closes. */
import { aBatchClose, aReturn, aSale, aVoid } from '../../../fixtures/connexpay/recipes/payments.ts';
import { approved } from '../../../src/vocabulary/flow.ts';
import { lifeCycle, type Move } from '../../../src/vocabulary/life-cycle.ts';
import { money } from '../../../src/vocabulary/matchers.ts';
import { from } from '../../../src/vocabulary/reference.ts';
import type { ConnexpayRequirementId as Id } from '../requirements/index.ts';
import { check, step } from '../words.ts';
import { dollars, LEAST } from './amounts.ts';

type State = 'sold' | 'settled' | 'voided' | 'returned in part' | 'returned';

const cancellation: Move<State, Id> = {
  name: 'void',
  becomes: 'voided',
  goes: { sold: 'voided' },
  refuses: {
    settled: 'CXP-VOID-11',
    voided: 'CXP-VOID-15',
    'returned in part': 'CXP-VOID-11',
    returned: 'CXP-VOID-11',
  },
  proves: ['CXP-VOID-01'],
  steps: ({ title, expect, proves }) => [
    step(title, { call: 'createVoid', body: aVoid({ SaleGuid: from('sale') }), expect, proves }),
  ],
};

const refund: Move<State, Id> = {
  name: 'return',
  becomes: 'returned',
  inParts: true,
  least: LEAST,
  goes: {
    settled: { part: 'returned in part', whole: 'returned' },
    'returned in part': { part: 'returned in part', whole: 'returned' },
  },
  refuses: { sold: 'CXP-RETURN-02', voided: 'CXP-RETURN-09', returned: 'CXP-RETURN-03' },
  refusesMore: 'CXP-RETURN-03',
  steps: ({ title, amount, isWhole, expect, proves }) => [
    step(title, {
      call: 'createReturn',
      body: aReturn({ SaleGuid: from('sale'), Amount: dollars(amount) }),
      expect,
      proves: proves.length > 0 ? proves : isWhole ? 'CXP-RETURN-01' : 'CXP-RETURN-04',
    }),
  ],
};

/** By the closure of its batch, which anybody may ask for. */
const settlement: Move<State, Id> = {
  name: 'settlement',
  isEvent: true,
  goes: { sold: 'settled' },
  proves: ['CXP-BATCH-01'],
  steps: ({ title, expect, proves }) => [step(title, { call: 'closeBatch', body: aBatchClose(), expect, proves })],
};

export const saleLife = lifeCycle<State, Id>({
  of: 'a sale',
  states: {
    sold: 'its money is taken and its batch is open',
    settled: 'its batch is closed',
    voided: 'it was cancelled before its batch closed',
    'returned in part': 'a part of its money is returned',
    returned: 'all of its money is returned',
  },
  beginnings: [
    {
      name: 'A sale',
      to: 'sold',
      isCharge: true,
      steps: ({ title, amount, expect, proves }) => [
        step(title, {
          call: 'createSale',
          body: aSale({ Amount: dollars(amount) }),
          expect,
          proves,
          keep: { sale: '/guid' },
        }),
      ],
    },
  ],
  moves: [cancellation, refund, settlement],
  look: ({ state, balance: { captured, returned } }, title) => [
    step(title, {
      call: 'getSale',
      path: { guid: from('sale') },
      expect: approved,
      proves: 'CXP-SALE-04',
      checks: [
        ...(state === 'voided' ? [check('CXP-VOID-03', '/effectiveAmount', money('0.00'))] : []),
        ...(returned > 0 ? [check('CXP-RETURN-05', '/effectiveAmount', money(dollars(captured - returned)))] : []),
      ],
    }),
  ],
});
