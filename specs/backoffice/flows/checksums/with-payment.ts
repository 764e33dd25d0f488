/** Flows about the checksum of cancellations and inquiries. */
import { aCancellation, aCapture, anInquiry } from '../../../../fixtures/backoffice/recipes/payments.ts';
import { altered, changed, without } from '../../../../src/vocabulary/change.ts';
import { approved, type Flow, unsuccessful } from '../../../../src/vocabulary/flow.ts';
import { derived, from } from '../../../../src/vocabulary/reference.ts';
import { flow, step } from '../../words.ts';
import { reserved } from '../steps.ts';
import { wrongWithPayment } from './wrong.ts';

const other = from('other');
const paid = from('payment');
const amount = from('amount');
const inCapitals = derived('the right one in capital letters', (kept) => String(kept.get('checksum')).toUpperCase());

const CUT = [
  ['all but the last digit', 31],
  ['the first half', 16],
  ['nothing', 0],
] as const;

export const checksumsWithPaymentFlows: readonly Flow[] = [
  flow('A cancellation is accepted with its own checksum only', [
    reserved('An amount is reserved', { payment: 'other' }),
    step('With the right checksum it is cancelled', {
      call: 'operatePayment',
      path: { id: other },
      body: aCancellation({ payment: other }),
      expect: approved,
      proves: 'BKO-CHECKSUM-04',
    }),
    reserved('Another amount is reserved', { payment: 'payment', amount: 'amount' }),
    ...wrongWithPayment.map(([title, proves, signing]) =>
      step(title, {
        call: 'operatePayment',
        path: { id: paid },
        body: aCancellation({ payment: paid, amount }, signing),
        expect: unsuccessful,
        proves,
      }),
    ),
    step('Without a checksum it is refused', {
      call: 'operatePayment',
      path: { id: paid },
      body: aCancellation({ payment: paid }),
      wrong: without('/authentication.checksum'),
      expect: unsuccessful,
      proves: 'BKO-CHECKSUM-10',
    }),
    step('Without a memberId it is refused', {
      call: 'operatePayment',
      path: { id: paid },
      body: aCancellation({ payment: paid }),
      wrong: without('/authentication.memberId'),
      expect: unsuccessful,
      proves: 'BKO-CHECKSUM-11',
    }),
    step('It is not cancelled, so that all of it is captured', {
      call: 'operatePayment',
      path: { id: paid },
      body: aCapture({ payment: paid, amount }),
      expect: approved,
      proves: 'BKO-CHECKSUM-14',
    }),
  ]),

  flow('An inquiry is accepted with its own checksum only', [
    reserved('An amount is reserved', { payment: 'other' }),
    reserved('Another amount is reserved', { payment: 'payment', amount: 'amount' }),
    step('With the right checksum that is found', {
      call: 'operatePayment',
      path: { id: paid },
      body: anInquiry({ payment: paid }),
      expect: approved,
      proves: 'BKO-CHECKSUM-03',
      keepSent: { checksum: '/authentication.checksum' },
    }),
    ...wrongWithPayment.map(([title, proves, signing]) =>
      step(title, {
        call: 'operatePayment',
        path: { id: paid },
        body: anInquiry({ payment: paid, amount }, signing),
        expect: unsuccessful,
        proves,
      }),
    ),
    step('Without a checksum it is refused', {
      call: 'operatePayment',
      path: { id: paid },
      body: anInquiry({ payment: paid }),
      wrong: without('/authentication.checksum'),
      expect: unsuccessful,
      proves: 'BKO-CHECKSUM-10',
    }),
    step('Without a memberId it is refused', {
      call: 'operatePayment',
      path: { id: paid },
      body: anInquiry({ payment: paid }),
      wrong: without('/authentication.memberId'),
      expect: unsuccessful,
      proves: 'BKO-CHECKSUM-11',
    }),
    ...CUT.map(([says, length]) =>
      step(`Of the right checksum, ${says} is refused`, {
        call: 'operatePayment',
        path: { id: paid },
        body: anInquiry({ payment: paid }),
        wrong: altered('/authentication.checksum', says, (whole) => String(whole).slice(0, length)),
        expect: unsuccessful,
        proves: 'BKO-CHECKSUM-16',
      }),
    ),
    step('In capital letters the right checksum is refused', {
      call: 'operatePayment',
      path: { id: paid },
      body: anInquiry({ payment: paid }),
      wrong: changed('/authentication.checksum', inCapitals),
      expect: unsuccessful,
      proves: 'BKO-CHECKSUM-15',
      assumes: 'a checksum is written in lower case, which the document does not say; see BKO-AMB-004',
    }),
  ]),
];
