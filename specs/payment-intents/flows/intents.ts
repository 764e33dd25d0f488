/** Flows about intents. */
import { aCardIntent, aPaymentIntent } from '../../../fixtures/payment-intents/recipes/intents.ts';
import { approved, type Flow, unsuccessful } from '../../../src/vocabulary/flow.ts';
import { isNot } from '../../../src/vocabulary/matchers.ts';
import { valueAt } from '../../../src/vocabulary/pointer.ts';
import { derived, from } from '../../../src/vocabulary/reference.ts';
import { check, flow, step } from '../words.ts';
import { assumed } from './steps.ts';

const intentId = derived('the id of ‹intent›', (kept) => valueAt(kept.get('intent'), '/intent_id'));

export const intentsFlows: readonly Flow[] = [
  flow('Each card intent is a new one', [
    step('A card intent is created', {
      call: 'createCardIntent',
      body: aCardIntent(),
      expect: approved,
      proves: 'PIN-INTENT-01',
      assumes: assumed.intent,
      keep: { intent: '' },
    }),
    step('Another one has an id of its own', {
      call: 'createCardIntent',
      body: aCardIntent(),
      expect: approved,
      proves: 'PIN-INTENT-01',
      checks: [check('PIN-INTENT-03', '/intent_id', isNot(intentId))],
    }),
  ]),
  flow('Each payment intent is a new one, and no payment', [
    step('A payment intent is created', {
      call: 'createPaymentIntent',
      body: aPaymentIntent(),
      expect: approved,
      proves: 'PIN-INTENT-02',
      assumes: assumed.intent,
      keep: { intent: '' },
      keepSent: { externalId: '/external_id' },
    }),
    step('Another one has an id of its own', {
      call: 'createPaymentIntent',
      body: aPaymentIntent(),
      expect: approved,
      proves: 'PIN-INTENT-02',
      checks: [check('PIN-INTENT-03', '/intent_id', isNot(intentId))],
    }),
    step('No transaction comes of it', {
      call: 'lookUpTransaction',
      query: { type: 'external_id', id: from('externalId') },
      expect: unsuccessful,
      proves: 'PIN-INTENT-06',
    }),
  ]),
];
