/** The correct mock of every API gives no finding, whatever the seed; and single wrong decisions are noticed. */
import { expect, test } from '@playwright/test';
import { createConnectedPaymentsMock } from '../../../fixtures/connected-payments/mock/index.ts';
import { createPaymentIntentsMock } from '../../../fixtures/payment-intents/mock/index.ts';
import { createV3PaymentsMock } from '../../../fixtures/v3-payments/mock/index.ts';
import { apis } from '../../../specs/index.ts';
import { loadContract } from '../../../src/contract/load.ts';
import { createMockOf } from '../../../src/mock/load.ts';
import type { Mock } from '../../../src/mock/mock.ts';
import { evidenceOf, failedIn, playInProcess } from './in-process.ts';

test.describe.configure({ timeout: 90_000 });

for (const api of apis) {
  test(`Nothing differs on the correct mock of ${api.name} under ten seeds`, async () => {
    const contract = await loadContract(api.name);
    for (let seed = 1; seed <= 10; seed++) {
      const results = await playInProcess(api, contract, await createMockOf(api.name), String(seed));
      expect(evidenceOf(results, 'failed', 'blocked', 'suite-error', 'assumption'), `seed ${seed}`).toEqual([]);
    }
  });
}

/** A mock with one decision that is wrong, and the requirement that notices. */
const faults: Readonly<Record<string, readonly [api: string, mock: () => Mock, requirement: string]>> = {
  'any password opens': [
    'connected-payments',
    () => createConnectedPaymentsMock({ rules: { passwordIsRight: () => true } }),
    'CNP-AUTH-03',
  ],
  'every permission is granted': [
    'connected-payments',
    () => createConnectedPaymentsMock({ rules: { isGranted: () => true } }),
    'CNP-PERM-06',
  ],
  'more than was reserved is captured': [
    'connected-payments',
    () => createConnectedPaymentsMock({ rules: { mayCaptureAmount: () => true } }),
    'CNP-CAPTURE-03',
  ],
  'a void comes after the settlement': [
    'connected-payments',
    () => createConnectedPaymentsMock({ rules: { mayVoidSettled: () => true } }),
    'CNP-VOID-04',
  ],
  'a refund comes before the settlement': [
    'connected-payments',
    () => createConnectedPaymentsMock({ rules: { mayRefundUnsettled: () => true } }),
    'CNP-REFUND-03',
  ],
  'more than was taken is refunded': [
    'connected-payments',
    () => createConnectedPaymentsMock({ rules: { mayRefundAmount: () => true } }),
    'CNP-REFUND-04',
  ],
  'the whole card number comes back': [
    'connected-payments',
    () => createConnectedPaymentsMock({ rules: { maskedPan: (pan) => pan } }),
    'CNP-SECRET-01',
  ],
  'a query finds anything': [
    'connected-payments',
    () => createConnectedPaymentsMock({ rules: { findByReference: (named, all) => named ?? all[0] } }),
    'CNP-QUERY-09',
  ],
  'the range of dates is ignored': [
    'connected-payments',
    () => createConnectedPaymentsMock({ rules: { isInRange: () => true } }),
    'CNP-BULK-02',
  ],
  'a limit of 10 is not a minimum': [
    'payment-intents',
    () => createPaymentIntentsMock({ rules: { limit: (asked) => Math.min(Math.max(asked, 0), 100) } }),
    'PIN-LIST-07',
  ],
  'a limit of 100 is not a maximum': [
    'payment-intents',
    () => createPaymentIntentsMock({ rules: { limit: (asked) => Math.max(asked, 10) } }),
    'PIN-LIST-09',
  ],
  'the end date belongs to the range': [
    'payment-intents',
    () =>
      createPaymentIntentsMock({
        rules: { isWithinPeriod: (time, start, end) => time >= start && time < end + 86_400_000 },
      }),
    'PIN-LIST-03',
  ],
  'the order is turned round': [
    'payment-intents',
    () => createPaymentIntentsMock({ rules: { sortIsDescending: (asked) => asked !== 'DESC' } }),
    'PIN-LIST-14',
  ],
  'statuses are not filtered': [
    'payment-intents',
    () => createPaymentIntentsMock({ rules: { isInStatus: () => true } }),
    'PIN-LIST-21',
  ],
  'more than was authorized is captured': [
    'payment-intents',
    () => createPaymentIntentsMock({ rules: { captureIsWithin: () => true } }),
    'PIN-CAPTURE-03',
  ],
  'the card number comes back': [
    'payment-intents',
    () =>
      createPaymentIntentsMock({
        rules: { view: (members, request) => ({ ...members, echo: JSON.stringify(request) }) },
      }),
    'PIN-SECRET-01',
  ],
  'a token never runs out': [
    'payment-intents',
    () => createPaymentIntentsMock({ rules: { isFresh: () => true } }),
    'PIN-AUTH-05',
  ],
  'any token is taken': [
    'v3-payments',
    () => createV3PaymentsMock({ rules: { tokenIsValid: () => true } }),
    'V3P-AUTH-03',
  ],
  'a decline is answered 200': [
    'v3-payments',
    () =>
      createV3PaymentsMock({
        rules: {
          statusFor: (kind) =>
            ({ success: 200, redirect: 307, invalid: 400, declined: 200, header: 401, token: 403, missing: 404 })[kind],
        },
      }),
    'V3P-STATUS-04',
  ],
  'URLs of 2049 characters are taken': [
    'v3-payments',
    () => createV3PaymentsMock({ rules: { urlLengthIsRight: (_, length) => length >= 6 } }),
    'V3P-URL-03',
  ],
  'a wrong CVV has another code': [
    'v3-payments',
    () => createV3PaymentsMock({ rules: { declineCode: () => '800.100.151' } }),
    'V3P-RESULT-05',
  ],
  'what was declared to be redirected is not': [
    'v3-payments',
    () => createV3PaymentsMock({ rules: { isRedirected: () => false } }),
    'V3P-STATUS-10',
  ],
};

for (const [fault, [name, makeMock, requirement]] of Object.entries(faults)) {
  test(`In ${name} it is noticed that ${fault}`, async () => {
    const api = apis.find((each) => each.name === name)!;
    const results = await playInProcess(api, await loadContract(name), makeMock());
    expect(failedIn(results)).toContain(requirement);
    expect(evidenceOf(results, 'suite-error')).toEqual([]);
  });
}
