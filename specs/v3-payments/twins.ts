/** The good request of each operation of V3 Payments, and what its document says of fields that are otherwise. */
import { aCapture, aDebit, aPreauthorisation } from '../../fixtures/v3-payments/recipes/payments.ts';
import { aUrlOfLength } from '../../fixtures/v3-payments/recipes/values.ts';
import type { CasePlan, Twin } from '../../src/cases/twin.ts';
import { approved } from '../../src/vocabulary/flow.ts';
import { from } from '../../src/vocabulary/reference.ts';
import type { V3PaymentsRequirementId as Id } from './requirements/index.ts';
import { step } from './words.ts';

const ORDINARY = 40;

const twins: readonly Twin<Id>[] = [
  {
    step: step('The good request is accepted', {
      call: 'createPayment',
      body: aDebit({
        'customer.givenName': 'Ada',
        'customer.surname': 'Tollington',
        'customer.email': 'ada@example.com',
        notificationUrl: aUrlOfLength(ORDINARY),
        shopperResultUrl: aUrlOfLength(ORDINARY),
      }),
      expect: approved,
    }),
    // Of a payment by card, as its recipe makes it.
    mandatory: ['/card.number'],
    looks: 'a payment is found only by the id that it was answered with',
  },
  {
    prepare: [
      step('There is a preauthorisation', {
        call: 'createPayment',
        body: aPreauthorisation(),
        expect: approved,
        keep: { payment: '/id' },
        keepSent: { amount: '/amount' },
      }),
    ],
    usesUp: true,
    step: step('The good request is accepted', {
      call: 'operatePayment',
      path: { id: from('payment') },
      body: aCapture(from('amount')),
      expect: approved,
      assumes: 'that a payment is operated on at all, see openapi/v3-payments/openapi.yaml',
    }),
    looks: 'the document says of no answer that it shows what was captured',
  },
];

export const v3PaymentsCases: CasePlan<Id> = {
  said: [
    ...(
      [
        ['/notificationUrl', 'V3P-URL-01', 'V3P-URL-02', 'V3P-URL-03'],
        ['/shopperResultUrl', 'V3P-URL-04', 'V3P-URL-05', 'V3P-URL-06'],
      ] as const
    ).flatMap(([field, upTo, least, beyond]) => [
      { kinds: ['too-short', 'too-long'] as const, fields: [field], promises: 'refused' as const, by: [beyond] },
      { kinds: ['longest'] as const, fields: [field], promises: 'accepted' as const, by: [upTo] },
      { kinds: ['shortest'] as const, fields: [field], promises: 'accepted' as const, by: [least] },
      {
        kinds: ['absent', 'alone'] as const,
        fields: [field],
        promises: 'accepted' as const,
        by: ['V3P-URL-11' as const],
      },
    ]),
    {
      kinds: ['form', 'too-short', 'too-long', 'not-listed'],
      fields: ['/amount', '/currency', '/paymentType'],
      of: ['createPayment'],
      promises: 'refused',
      by: ['V3P-PARAM-01'],
    },
  ],
  twins,
  without: { getPayment: 'it has no request field' },
};
