/** How much of an authOnly a capture collects: less, all, never more, and once. */
import { aCapture, anAuthOnly } from '../../../../fixtures/connexpay/recipes/payments.ts';
import { changed } from '../../../../src/vocabulary/change.ts';
import { approved, refused, unsuccessful } from '../../../../src/vocabulary/flow.ts';
import { includes, money } from '../../../../src/vocabulary/matchers.ts';
import { difference, from, sum } from '../../../../src/vocabulary/reference.ts';
import { check, flow, says, step, together } from '../../words.ts';

const authOnlyIsApproved = (title: string) =>
  step(title, {
    call: 'createAuthOnly',
    body: anAuthOnly(),
    expect: approved,
    keep: { authOnly: '/guid' },
    keepSent: { amount: '/Amount' },
  });

/** The authOnly is as it was before a refusal. */
const itIsStillCaptured = () =>
  step('The authOnly can still be captured in full', {
    call: 'createCapture',
    body: aCapture({ AuthOnlyGuid: from('authOnly') }),
    expect: approved,
    proves: 'CXP-CAPTURE-20',
    checks: [check('CXP-CAPTURE-20', '/relatedSale/amount', money(from('amount')))],
  });

const allButALittle = difference(from('amount'), '1.26');

export const captureLimitFlows = [
  flow('Less than the authorised amount is captured', [
    authOnlyIsApproved('An authOnly is approved'),
    step('All but its last 1.26 is captured', {
      call: 'createCapture',
      body: aCapture({ AuthOnlyGuid: from('authOnly'), NewAmount: allButALittle }),
      expect: approved,
      proves: 'CXP-CAPTURE-02',
      keep: { capture: '/guid', sale: '/relatedSale/guid' },
      checks: [
        check('CXP-CAPTURE-02', '/newAmount', money(allButALittle)),
        check('CXP-CAPTURE-02', '/effectiveAmount', money(allButALittle)),
        check('CXP-CAPTURE-02', '/relatedSale/amount', money(allButALittle)),
        check('CXP-CAPTURE-02', '/relatedSale/effectiveAmount', money(allButALittle)),
      ],
    }),
    step('What is left cannot be captured any more', {
      call: 'createCapture',
      body: aCapture({ AuthOnlyGuid: from('authOnly'), NewAmount: 1.26 }),
      expect: refused,
      proves: 'CXP-CAPTURE-04',
      checks: [says('E029')],
    }),
    step('The sale has what was captured first', {
      call: 'getSale',
      path: { guid: from('sale') },
      expect: approved,
      checks: [
        check('CXP-CAPTURE-02', '/amount', money(allButALittle)),
        check('CXP-CAPTURE-20', '/effectiveAmount', money(allButALittle)),
      ],
    }),
    step('The capture is found with what it collected', {
      call: 'getCapture',
      path: { guid: from('capture') },
      expect: approved,
      checks: [
        check('CXP-CAPTURE-12', '/newAmount', money(allButALittle)),
        check('CXP-CAPTURE-12', '/relatedSale/amount', money(allButALittle)),
      ],
    }),
  ]),

  flow('An authOnly is captured once', [
    authOnlyIsApproved('An authOnly is approved'),
    step('It is captured in full', {
      call: 'createCapture',
      body: aCapture({ AuthOnlyGuid: from('authOnly') }),
      expect: approved,
      keep: { capture: '/guid' },
    }),
    step('A second capture is refused', {
      call: 'createCapture',
      body: aCapture({ AuthOnlyGuid: from('authOnly') }),
      expect: refused,
      proves: 'CXP-CAPTURE-04',
      checks: [says('E029')],
    }),
    step('The list has one capture of it', {
      call: 'listCaptures',
      expect: approved,
      checks: [check('CXP-CAPTURE-04', '', includes('/authOnlyGuid', from('authOnly')))],
    }),
  ]),

  flow('Of two captures at the same time, one is approved', [
    authOnlyIsApproved('An authOnly is approved'),
    together('Two captures of it are sent at once', {
      calls: ['One of them', 'The other'].map((title) =>
        step(title, {
          call: 'createCapture',
          body: aCapture({ AuthOnlyGuid: from('authOnly') }),
          expect: approved,
          keep: { sale: '/relatedSale/guid' },
        }),
      ),
      approves: 1,
      proves: 'CXP-CAPTURE-04',
    }),
    step('The list has one capture of it', {
      call: 'listCaptures',
      expect: approved,
      proves: 'CXP-CAPTURE-04',
      checks: [
        check('CXP-CAPTURE-04', '', includes('/authOnlyGuid', from('authOnly'))),
        check('CXP-CAPTURE-04', '', includes('/relatedSale/guid', from('sale'))),
      ],
    }),
  ]),

  flow('A capture never exceeds the authorised amount', [
    authOnlyIsApproved('A first authOnly is approved'),
    step('A new amount within it is captured', {
      call: 'createCapture',
      body: aCapture({ AuthOnlyGuid: from('authOnly'), NewAmount: from('amount') }),
      expect: approved,
      proves: 'CXP-CAPTURE-02',
      checks: [check('CXP-CAPTURE-02', '/relatedSale/amount', money(from('amount')))],
    }),
    authOnlyIsApproved('A second authOnly is approved'),
    step('A cent more than it is not captured', {
      call: 'createCapture',
      body: aCapture({ AuthOnlyGuid: from('authOnly'), NewAmount: from('amount') }),
      wrong: changed('/NewAmount', sum(from('amount'), '0.01')),
      expect: unsuccessful,
      proves: 'CXP-CAPTURE-03',
    }),
    itIsStillCaptured(),
  ]),

  flow('A capture is fifty cents or more', [
    authOnlyIsApproved('A first authOnly is approved'),
    step('A capture of 0.50 is accepted', {
      call: 'createCapture',
      body: aCapture({ AuthOnlyGuid: from('authOnly'), NewAmount: 0.5 }),
      expect: approved,
      proves: 'CXP-CAPTURE-16',
      checks: [check('CXP-CAPTURE-16', '/relatedSale/amount', money('0.50'))],
    }),
    authOnlyIsApproved('A second authOnly is approved'),
    step('A capture of 0.49 is refused', {
      call: 'createCapture',
      body: aCapture({ AuthOnlyGuid: from('authOnly'), NewAmount: from('amount') }),
      wrong: changed('/NewAmount', 0.49),
      expect: unsuccessful,
      proves: 'CXP-CAPTURE-17',
    }),
    step('A capture of nothing is refused', {
      call: 'createCapture',
      body: aCapture({ AuthOnlyGuid: from('authOnly'), NewAmount: from('amount') }),
      wrong: changed('/NewAmount', 0),
      expect: refused,
      proves: 'CXP-CAPTURE-18',
    }),
    step('A capture of a negative amount is refused', {
      call: 'createCapture',
      body: aCapture({ AuthOnlyGuid: from('authOnly'), NewAmount: from('amount') }),
      wrong: changed('/NewAmount', -12.5),
      expect: refused,
      proves: 'CXP-CAPTURE-18',
    }),
    itIsStillCaptured(),
  ]),
];
