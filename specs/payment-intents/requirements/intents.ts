/** What the document of Payment Intents promises of intents. */
import type { Requirement } from '../../../src/vocabulary/requirement.ts';

export const intentsRequirements = [
  {
    id: 'PIN-INTENT-01',
    statement: 'An intent for the tokenization of a card is created.',
    basis: 'documented',
    source: { section: 'Card intent endpoint', locator: 'first sentence' },
    operations: ['createCardIntent'],
  },
  {
    id: 'PIN-INTENT-02',
    statement: 'An intent for the authorisation of a payment is created.',
    basis: 'documented',
    source: { section: 'Payment intent endpoint', locator: 'first sentence' },
    operations: ['createPaymentIntent'],
  },
  {
    id: 'PIN-INTENT-03',
    statement: 'Each call creates a new intent, with an id of its own.',
    basis: 'implied',
    source: { section: 'Card intent endpoint, Payment intent endpoint', locator: '“Creates a new intent”' },
    operations: ['createCardIntent', 'createPaymentIntent'],
  },
  {
    id: 'PIN-INTENT-04',
    statement: 'Card details that were collected under an intent pay for later transactions.',
    basis: 'documented',
    source: { section: 'Card intent endpoint', locator: 'second sentence' },
    operations: ['createCardIntent', 'createTransaction'],
    ambiguities: ['PIN-AMB-006'],
    untested: 'The document says neither where the details are collected nor how a transaction names them.',
  },
  {
    id: 'PIN-INTENT-05',
    statement: 'A payment intent tracks the details that are needed before the capture.',
    basis: 'documented',
    source: { section: 'Payment intent endpoint', locator: 'second sentence' },
    operations: ['createPaymentIntent'],
    ambiguities: ['PIN-AMB-006'],
    untested: 'No endpoint shows an intent, and the document does not say how a transaction names one.',
  },
  {
    id: 'PIN-INTENT-06',
    statement: 'A payment intent moves no money by itself: no transaction comes of it.',
    basis: 'assumed',
    source: { section: 'Payment intent endpoint', locator: '“before finalizing a transaction”' },
    operations: ['createPaymentIntent', 'lookUpTransaction'],
  },
  {
    id: 'PIN-INTENT-07',
    statement: 'Payment intents can be managed.',
    basis: 'documented',
    source: { section: 'Introduction', locator: '“create and manage payment intents”' },
    operations: ['createPaymentIntent'],
    untested: 'No endpoint does anything with an intent beyond creating it.',
  },
] as const satisfies readonly Requirement[];
