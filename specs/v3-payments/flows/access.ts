/** Flows about who is let in, and about what does not exist. */
import { aDebit, aRefund } from '../../../fixtures/v3-payments/recipes/payments.ts';
import { approved, type Flow, notFound, unauthenticated } from '../../../src/vocabulary/flow.ts';
import { oneOf } from '../../../src/vocabulary/matchers.ts';
import { derived, from, type Reference } from '../../../src/vocabulary/reference.ts';
import { halfOf } from '../amounts.ts';
import { checkThe, flow, step } from '../words.ts';

/** With a space in it, it is the whole header; see the credentials of this API. */
const twoTokens = derived('‹a header with two tokens›', () => 'Bearer YWFhYWFhYWFhYWFhYWFh YmJiYmJiYmJiYmJiYmJi');
const noToken = derived('‹a header without a token›', () => '');
const otherScheme = derived('‹a header of another scheme›', () => 'Basic dG9sbGdhdGU6bm8tc3VjaC11c2Vy');
const longerScheme = derived('‹a header of a scheme that ends in Bearer›', () => 'NotBearer YWFhYWFhYWFhYWFhYWFh');
const unknownToken = derived(
  '‹a token that nobody has›',
  () => 'TmV2ZXJJc3N1ZWRUb2tlbk9mVGhlVG9sbGdhdGVTdWl0ZU5ldmVySXNzdWVkVG9r',
);

/** As long as the id, of the same letters, and not the id. */
const otherId = derived('‹another id›', (kept) =>
  String(kept.get('payment')).replace(/[0-9a-f]/gi, (digit) => (15 - Number.parseInt(digit, 16)).toString(16)),
);
/** No gateway has it; the address above the payments might well be one. */
const NO_ENDPOINT = '/v3/no-such-endpoint-of-any-gateway';

const REFUSED = [
  ['V3P-AUTH-08', 'with two tokens', twoTokens, ['401', '403']],
  ['V3P-AUTH-02', 'without a token', noToken, ['401']],
  ['V3P-AUTH-05', 'of another scheme', otherScheme, ['401']],
  ['V3P-AUTH-05', 'of a scheme that ends in Bearer', longerScheme, ['401']],
  ['V3P-AUTH-03', 'with a token that nobody has', unknownToken, ['403']],
  ['V3P-AUTH-04', 'that is not there at all', 'none', ['401']],
] as const satisfies readonly (readonly [string, string, Reference | 'none', readonly string[]])[];

const path = { id: from('payment') };
const half = aRefund(halfOf(from('amount')));

export const accessFlows: readonly Flow[] = [
  ...REFUSED.map(([id, which, auth, statuses]) => {
    const isRefused = {
      auth,
      expect: unauthenticated,
      proves: id,
      checks: [checkThe('code', id, oneOf(statuses))],
    } as const;
    return flow(`A header ${which} is answered ${statuses.join(' or ')}, and nothing is done`, [
      aPaymentIsMade(),
      step('Without it no debit is made', { call: 'createPayment', body: aDebit(), ...isRefused }),
      step('Nor is the payment shown', { call: 'getPayment', path, ...isRefused }),
      step('With the access token it is shown', { call: 'getPayment', path, expect: approved, proves: 'V3P-AUTH-01' }),
      step('With the access token half of it is refunded', {
        call: 'operatePayment',
        path,
        body: half,
        expect: approved,
        proves: 'V3P-LIFE-05',
      }),
      step('Without it the other half is not', { call: 'operatePayment', path, body: half, ...isRefused }),
      step('It is still there to be refunded, every cent', {
        call: 'operatePayment',
        path,
        body: half,
        expect: approved,
        proves: 'V3P-LIFE-05',
      }),
    ]);
  }),

  flow('An inquiry after an id that no payment has finds none', [
    aPaymentIsMade(),
    step('Its id finds it', { call: 'getPayment', path, expect: approved, proves: 'V3P-LIFE-13' }),
    step('Another id finds none', {
      call: 'getPayment',
      path: { id: otherId },
      expect: notFound,
      proves: 'V3P-STATUS-07',
    }),
  ]),

  flow('A payment that does not exist is not refunded', [
    aPaymentIsMade(),
    step('Under another id it is not found', {
      call: 'operatePayment',
      path: { id: otherId },
      body: aRefund(from('amount')),
      expect: notFound,
      proves: 'V3P-STATUS-08',
    }),
    step('Under its own id it is refunded, every cent', {
      call: 'operatePayment',
      path,
      body: aRefund(from('amount')),
      expect: approved,
      proves: 'V3P-LIFE-05',
    }),
  ]),

  ...(['getPayment', 'operatePayment'] as const).map((call) =>
    flow(`Nothing answers ${call} at an endpoint that does not exist`, [
      aPaymentIsMade(),
      step('The address is not found', {
        call,
        path,
        toPath: NO_ENDPOINT,
        ...(call === 'operatePayment' ? { body: aRefund(from('amount')) } : {}),
        expect: notFound,
        proves: 'V3P-STATUS-06',
      }),
    ]),
  ),
];

function aPaymentIsMade() {
  return step('With the access token a debit is approved', {
    call: 'createPayment',
    body: aDebit(),
    expect: approved,
    proves: 'V3P-AUTH-01',
    keep: { payment: '/id' },
    keepSent: { amount: '/amount' },
  });
}
