/** Flows about intents. */
import { aCardIntent, aPaymentIntent } from '../../../fixtures/payment-intents/recipes/intents.ts';
import { approved, type Flow, notFound } from '../../../src/vocabulary/flow.ts';
import { isNot } from '../../../src/vocabulary/matchers.ts';
import { from } from '../../../src/vocabulary/reference.ts';
import { check, flow, step } from '../words.ts';

export const intentsFlows: readonly Flow[] = [
  flow('Each card intent is a new one', [
    step('A card intent is created', {
      call: 'createCardIntent',
      body: aCardIntent(),
      expect: approved,
      proves: 'PIN-INTENT-01',
      keep: { intent: '/intent_id' },
    }),
    step('Another one has an id of its own', {
      call: 'createCardIntent',
      body: aCardIntent(),
      expect: approved,
      proves: 'PIN-INTENT-01',
      checks: [check('PIN-INTENT-03', '/intent_id', isNot(from('intent')))],
    }),
  ]),
  flow('Each payment intent is a new one, and no payment', [
    step('A payment intent is created', {
      call: 'createPaymentIntent',
      body: aPaymentIntent(),
      expect: approved,
      proves: 'PIN-INTENT-02',
      keep: { intent: '/intent_id' },
      keepSent: { externalId: '/external_id' },
    }),
    step('Another one has an id of its own', {
      call: 'createPaymentIntent',
      body: aPaymentIntent(),
      expect: approved,
      proves: 'PIN-INTENT-02',
      checks: [check('PIN-INTENT-03', '/intent_id', isNot(from('intent')))],
    }),
    step('No transaction comes of it', {
      call: 'lookUpTransaction',
      query: { type: 'external_id', id: from('externalId') },
      expect: notFound,
      proves: 'PIN-INTENT-06',
    }),
  ]),
];
