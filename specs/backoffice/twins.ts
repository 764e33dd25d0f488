/** The good request of each operation of BackOffice, and what its document says of fields that are otherwise. */
import { halfOf } from '../../fixtures/backoffice/recipes/amounts.ts';
import { authentication, withAmount } from '../../fixtures/backoffice/recipes/checksum.ts';
import { aPageRequest } from '../../fixtures/backoffice/recipes/lists.ts';
import {
  aCancellation,
  aCapture,
  aDebit,
  anInquiry,
  aPreauthorisation,
  aRefund,
} from '../../fixtures/backoffice/recipes/payments.ts';
import type { CasePlan, Look, Twin } from '../../src/cases/twin.ts';
import { approved, type Stand } from '../../src/vocabulary/flow.ts';
import { from } from '../../src/vocabulary/reference.ts';
import type { BackofficeRequirementId as Id } from './requirements/index.ts';
import { step } from './words.ts';

const paid = from('payment');
const amount = from('amount');
const keeps = { keep: { payment: '/paymentId' }, keepSent: { amount: '/amount' } };
const assumes = 'how payments are made, see BKO-AMB-012 and openapi/backoffice/openapi.yaml';

const reserved = step('An amount is reserved', {
  call: 'createPayment',
  body: aPreauthorisation(),
  expect: approved,
  proves: 'BKO-PAY-01',
  assumes,
  ...keeps,
});
const debited = step('An amount is debited', {
  call: 'createPayment',
  body: aDebit(),
  expect: approved,
  proves: 'BKO-PAY-02',
  assumes,
  ...keeps,
});

/** The document shows no answer; that everything is still there is seen by taking it. */
const allIsCaptured: Look<Id> = {
  step: step('All of it can still be captured', {
    call: 'operatePayment',
    path: { id: paid },
    body: aCapture({ payment: paid, amount }),
    expect: approved,
  }),
  usesUp: true,
};
const allIsRefunded: Look<Id> = {
  step: step('All of it can still be refunded', {
    call: 'operatePayment',
    path: { id: paid },
    body: aRefund({ payment: paid, amount }),
    expect: approved,
  }),
  usesUp: true,
};

/** Of a payment as it is known to the checksum: by its id, or by the merchant's while it is being made. */
const sealedOver = (payment: '/merchantTransactionId' | undefined) => ({
  over: ['/amount', ...(payment ? [payment] : [])],
  seal: (members: object, { world }: Stand) => {
    const form = members as { readonly amount?: string; readonly merchantTransactionId?: string };
    const paymentId = payment ? (form.merchantTransactionId ?? '') : paid;
    return { ...members, ...authentication(world, {}, withAmount, { paymentId, amount: form.amount ?? '' }) };
  },
});

const operate = (body: NonNullable<Parameters<typeof step<'operatePayment'>>[1]['body']>) =>
  step('The good request is accepted', { call: 'operatePayment', path: { id: paid }, body, expect: approved });

const twins: readonly Twin<Id>[] = [
  {
    step: step('The good request is accepted', {
      call: 'createPayment',
      body: aPreauthorisation(),
      expect: approved,
      proves: 'BKO-PAY-01',
      assumes,
    }),
    accepts: { outcomes: ['approved', 'declined'] },
    sealed: sealedOver('/merchantTransactionId'),
    looks: 'the document does not say whether the list shows payments that were refused',
  },
  {
    says: 'for a capture',
    alternative: 'CaptureRequest',
    prepare: [reserved],
    usesUp: true,
    step: operate(aCapture({ payment: paid, amount: halfOf(amount) })),
    sealed: sealedOver(undefined),
    looks: [allIsCaptured],
  },
  {
    says: 'for a refund',
    alternative: 'RefundRequest',
    prepare: [debited],
    usesUp: true,
    step: operate(aRefund({ payment: paid, amount: halfOf(amount) })),
    sealed: sealedOver(undefined),
    looks: [allIsRefunded],
  },
  {
    says: 'for a cancellation',
    alternative: 'CancellationRequest',
    prepare: [reserved],
    usesUp: true,
    step: operate(aCancellation({ payment: paid })),
    looks: [allIsCaptured],
  },
  {
    says: 'for an inquiry',
    alternative: 'InquiryRequest',
    prepare: [reserved],
    step: operate(anInquiry({ payment: paid })),
    looks: 'it only reads',
  },
  {
    prepare: [reserved],
    step: step('The good request is accepted', {
      call: 'getTransactionList',
      body: aPageRequest(),
      expect: approved,
      assumes: 'the fields of pages and dates, see BKO-AMB-010',
    }),
    looks: 'it only reads',
  },
];

const OPERATIONS = ['operatePayment', 'getTransactionList'];

export const backofficeCases: CasePlan<Id> = {
  said: [
    {
      kinds: ['missing'],
      fields: ['/authentication.checksum'],
      of: OPERATIONS,
      promises: 'refused',
      by: ['BKO-CHECKSUM-10'],
    },
    {
      kinds: ['missing'],
      fields: ['/authentication.memberId'],
      of: OPERATIONS,
      promises: 'refused',
      by: ['BKO-CHECKSUM-11'],
    },
    {
      kinds: ['empty', 'form', 'too-short', 'too-long'],
      fields: ['/authentication.memberId', '/authentication.checksum'],
      of: OPERATIONS,
      promises: 'refused',
      because: 'the checksum is there for the authenticity of the request, and none of these is that of the member',
    },
    {
      kinds: ['not-listed'],
      fields: ['/paymentType'],
      of: ['operatePayment'],
      promises: 'refused',
      by: ['BKO-TYPE-01'],
    },
    { kinds: ['missing'], fields: ['/paymentType'], of: ['operatePayment'], promises: 'refused', by: ['BKO-TYPE-02'] },
  ],
  twins,
  leavesOut: {
    '/authentication.memberId shortest': 'a member id of another length is nobody’s',
    '/card.number form': 'what an answer shows of a card whose number is none is nowhere said',
  },
  without: {},
};
