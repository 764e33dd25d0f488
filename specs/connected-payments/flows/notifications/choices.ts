/** What an endpoint is told: of which events, of which types of transaction, in which fields. */
import { anEndpoint } from '../../../../fixtures/connected-payments/recipes/services.ts';
import { aDeclinedPayment, aPurchase } from '../../../../fixtures/connected-payments/recipes/transactions.ts';
import { changed } from '../../../../src/vocabulary/change.ts';
import { approved, declined, refused } from '../../../../src/vocabulary/flow.ts';
import { from } from '../../../../src/vocabulary/reference.ts';
import { hidesDigits, mentions, namesNo, omits } from '../../matchers.ts';
import { check, checkThe, flow, happens, receive, step } from '../../words.ts';
import { purchased, referenceIn, reserved } from '../steps.ts';
import { comes, listening, nothingComes } from './steps.ts';

const PURCHASE_WITH_ALL = {
  call: 'createPurchase',
  body: aPurchase(),
  expect: approved,
  keep: { purchase: '/reference' },
  keepSent: { merchantReference: '/merchantReference', number: '/card/number', basket: '/metadata/basket' },
} as const;

export const notificationChoicesFlows = [
  flow(
    'An endpoint is told of declined transactions only',
    [
      listening(
        'An endpoint for declined transactions is created',
        { condition: { events: ['DECLINED'] } },
        'CNP-NOTIFY-04',
      ),
      purchased('A purchase is approved'),
      nothingComes('It is not told of it', 'CNP-NOTIFY-05'),
      step('Another purchase is declined', {
        call: 'createPurchase',
        body: aDeclinedPayment(),
        expect: declined,
        proves: 'CNP-PURCHASE-04',
        keep: { declined: '' },
      }),
      comes('It is told of the declined one', 'declined', 'CNP-NOTIFY-04', 1, referenceIn('declined')),
    ],
    { needs: ['receiver', 'decliningCvv'] },
  ),

  flow(
    'An endpoint is told of settlements only',
    [
      listening('An endpoint for settlements is created', { condition: { events: ['SETTLED'] } }, 'CNP-NOTIFY-04'),
      purchased('A purchase is approved'),
      nothingComes('It is not told of the approval', 'CNP-NOTIFY-05'),
      happens('The purchase is settled', 'settle', from('purchase')),
      comes('It is told of the settlement', 'purchase', 'CNP-NOTIFY-04'),
    ],
    { needs: ['receiver', 'control'] },
  ),

  flow(
    'An endpoint is told of one type of transaction only',
    [
      listening(
        'An endpoint for pre-authorisations is created',
        { condition: { transactionTypes: ['PRE_AUTHORISATION'] } },
        'CNP-NOTIFY-06',
      ),
      purchased('A purchase is approved'),
      nothingComes('It is not told of it', 'CNP-NOTIFY-07'),
      reserved('An amount is reserved'),
      comes('It is told of the pre-authorisation', 'reserved', 'CNP-NOTIFY-06'),
    ],
    { needs: ['receiver'] },
  ),

  flow(
    'A notification has the chosen fields',
    [
      listening(
        'An endpoint with four fields is created',
        { fields: ['reference', 'merchantReference', 'maskedPan', 'metadata'] },
        'CNP-NOTIFY-08',
      ),
      step('A purchase is approved', PURCHASE_WITH_ALL),
      receive('The notification has all four', {
        webhook: 'transactionNotification',
        count: 1,
        proves: 'CNP-NOTIFY-08',
        checks: [
          checkThe('raw', 'CNP-NOTIFY-08', mentions('the reference', from('purchase'))),
          checkThe('raw', 'CNP-NOTIFY-08', mentions('the reference of the merchant', from('merchantReference'))),
          checkThe('raw', 'CNP-NOTIFY-08', mentions('the metadata', from('basket'))),
          checkThe('raw', 'CNP-SECRET-01', hidesDigits('full card number', from('number'))),
          check('CNP-SECRET-02', '', namesNo('CVV', /cvv|cvc|security_?code/i)),
        ],
      }),
    ],
    { needs: ['receiver'] },
  ),

  flow(
    'A notification has no other fields than the chosen one',
    [
      listening('An endpoint with one field is created', { fields: ['reference'] }, 'CNP-NOTIFY-08'),
      step('A purchase is approved', PURCHASE_WITH_ALL),
      receive('The notification has that one only', {
        webhook: 'transactionNotification',
        count: 1,
        proves: 'CNP-NOTIFY-08',
        checks: [
          checkThe('raw', 'CNP-NOTIFY-08', mentions('the reference', from('purchase'))),
          checkThe('raw', 'CNP-NOTIFY-09', omits('reference of the merchant', from('merchantReference'))),
          checkThe('raw', 'CNP-NOTIFY-09', omits('metadata', from('basket'))),
        ],
      }),
    ],
    { needs: ['receiver'] },
  ),

  flow('An endpoint without a URL to reach is refused', [
    step('An endpoint is created', { call: 'createNotificationEndpoint', body: anEndpoint(), expect: approved }),
    step('One whose URL is none is refused', {
      call: 'createNotificationEndpoint',
      body: anEndpoint(),
      wrong: changed('/url', 'not-a-url'),
      expect: refused,
      proves: 'CNP-NOTIFY-19',
    }),
    step('One with words before its URL is refused', {
      call: 'createNotificationEndpoint',
      body: anEndpoint(),
      wrong: changed('/url', 'see http://127.0.0.1:9/notifications'),
      expect: refused,
      proves: 'CNP-NOTIFY-19',
    }),
  ]),

  flow('An endpoint with fewer than no retries is refused', [
    step('An endpoint is created', { call: 'createNotificationEndpoint', body: anEndpoint(), expect: approved }),
    step('One with minus one is refused', {
      call: 'createNotificationEndpoint',
      body: anEndpoint(),
      wrong: changed('/maxAttempt', -1),
      expect: refused,
      proves: 'CNP-NOTIFY-20',
    }),
  ]),
];
