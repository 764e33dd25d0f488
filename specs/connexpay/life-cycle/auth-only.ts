/** The life of an authOnly, which reserves money until it is captured, once, or voided. */
import { aCapture, anAuthOnly, aVoid } from '../../../fixtures/connexpay/recipes/payments.ts';
import { approved } from '../../../src/vocabulary/flow.ts';
import { lifeCycle, type Move } from '../../../src/vocabulary/life-cycle.ts';
import { from } from '../../../src/vocabulary/reference.ts';
import type { ConnexpayRequirementId as Id } from '../requirements/index.ts';
import { step } from '../words.ts';
import { dollars, LEAST } from './amounts.ts';

type State = 'reserved' | 'captured' | 'voided';

const capture: Move<State, Id> = {
  name: 'capture',
  becomes: 'captured',
  inParts: true,
  least: LEAST,
  goes: { reserved: 'captured' },
  refuses: { captured: 'CXP-CAPTURE-04', voided: 'CXP-VOID-25' },
  refusesMore: 'CXP-CAPTURE-03',
  proves: ['CXP-CAPTURE-02'],
  steps: ({ title, amount, expect, proves }) => [
    step(title, {
      call: 'createCapture',
      body: aCapture({ AuthOnlyGuid: from('authOnly'), NewAmount: dollars(amount) }),
      expect,
      proves,
    }),
  ],
};

const cancellation: Move<State, Id> = {
  name: 'void',
  becomes: 'voided',
  goes: { reserved: 'voided' },
  refuses: { captured: 'CXP-VOID-12' },
  open: { voided: 'the document says that sales are voided once, and nothing of a second void of an authOnly' },
  proves: ['CXP-VOID-04'],
  steps: ({ title, expect, proves }) => [
    step(title, { call: 'createVoid', body: aVoid({ AuthOnlyGuid: from('authOnly') }), expect, proves }),
  ],
};

export const authOnlyLife = lifeCycle<State, Id>({
  of: 'an authOnly',
  states: {
    reserved: 'its money is reserved',
    captured: 'a capture made a sale of it',
    voided: 'its money is released',
  },
  beginnings: [
    {
      name: 'An authOnly',
      to: 'reserved',
      isCharge: false,
      proves: ['CXP-AUTHONLY-01'],
      steps: ({ title, amount, expect, proves }) => [
        step(title, {
          call: 'createAuthOnly',
          body: anAuthOnly({ Amount: dollars(amount) }),
          expect,
          proves,
          keep: { authOnly: '/guid' },
        }),
      ],
    },
  ],
  moves: [capture, cancellation],
  look: (_, title) => [step(title, { call: 'getAuthOnly', path: { guid: from('authOnly') }, expect: approved })],
});
