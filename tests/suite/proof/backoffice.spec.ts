/** BackOffice's checks can fail, and fail only for what the document promises. */
import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { type BackofficeMockOptions, createBackofficeMock } from '../../../fixtures/backoffice/mock/index.ts';
import {
  type ChecksumValues,
  documentedRules,
  type Kind,
  type Rules,
} from '../../../fixtures/backoffice/mock/rules.ts';
import { backoffice } from '../../../specs/backoffice/index.ts';
import type { Contract } from '../../../src/contract/contract.ts';
import { loadContract } from '../../../src/contract/load.ts';
import type { Mock } from '../../../src/mock/mock.ts';
import { evidenceOf, failedIn, playInProcess } from './in-process.ts';

type FaultyRules = NonNullable<BackofficeMockOptions['rules']>;

let contract: Contract;
test.beforeAll(async () => {
  contract = await loadContract('backoffice');
});
test.describe.configure({ timeout: 60_000 });

const signed = documentedRules.signedText;

/** Takes the right checksum, and one more. */
function alsoTakes(text: (kind: Kind, values: ChecksumValues) => string): FaultyRules {
  const accepts: Rules['acceptsChecksum'] = (kind, right, given, values) =>
    given === right || createHash('md5').update(text(kind, values)).digest('hex') === given;
  return { acceptsChecksum: accepts };
}

const seenFor = (kind: Kind): FaultyRules => ({
  seesPayment: (payment, member, asked) => asked === kind || documentedRules.seesPayment(payment, member, asked),
});

/** A single decision of the mock that is wrong, and the requirement that notices. */
const faults: Readonly<Record<string, readonly [FaultyRules, string]>> = {
  'any key will do': [
    alsoTakes((kind, own) => signed(kind, { ...own, secureKey: `${own.secureKey}0` })),
    'BKO-CHECKSUM-06',
  ],
  'the order does not count': [
    alsoTakes((kind, own) => signed(kind, own).split('|').reverse().join('|')),
    'BKO-CHECKSUM-07',
  ],
  'the member alone signs anything': [alsoTakes((_, own) => signed('LIST', own)), 'BKO-CHECKSUM-08'],
  'the amount is hashed in another form': [
    alsoTakes((kind, own) => signed(kind, { ...own, amount: `${own.amount}0` })),
    'BKO-CHECKSUM-09',
  ],
  'a checksum may be missing': [
    { acceptsChecksum: (_, right, given) => (given ?? right) === right },
    'BKO-CHECKSUM-10',
  ],
  'a member may be missing': [
    { memberFor: (named, members, isNamed) => (isNamed ? named : members[0]) },
    'BKO-CHECKSUM-11',
  ],
  'captures are signed without the amount': [
    { signedText: (kind, own) => signed(kind === 'CP' ? 'RV' : kind, own) },
    'BKO-CHECKSUM-01',
  ],
  'a debit is captured': [
    { mayCapture: ({ cancelled }) => !cancelled, captureLimit: ({ amount }) => amount },
    'BKO-CAPTURE-03',
  ],
  'a cancelled payment is captured': [{ mayCapture: ({ type }) => type === 'PA' }, 'BKO-CAPTURE-07'],
  'more than was authorised is captured': [{ captureLimit: () => Number.MAX_SAFE_INTEGER }, 'BKO-CAPTURE-04'],
  'captures forget earlier captures': [{ captureLimit: ({ amount }) => amount }, 'BKO-CAPTURE-06'],
  'what is only reserved is refunded': [
    { mayRefund: () => true, refundLimit: ({ amount }) => amount },
    'BKO-REFUND-03',
  ],
  'more than was paid is refunded': [{ refundLimit: () => Number.MAX_SAFE_INTEGER }, 'BKO-REFUND-04'],
  'refunds forget earlier refunds': [{ refundLimit: ({ captured }) => captured }, 'BKO-REFUND-07'],
  'a debit is cancelled': [{ mayCancel: ({ cancelled }) => !cancelled }, 'BKO-CANCEL-02'],
  'what does not exist is the newest payment': [
    { findsPayment: (id, payments) => payments.get(id) ?? [...payments.values()].at(-1) },
    'BKO-INQUIRY-04',
  ],
  'another member captures': [seenFor('CP'), 'BKO-MEMBER-01'],
  'another member refunds': [seenFor('RF'), 'BKO-MEMBER-02'],
  'another member cancels': [seenFor('RV'), 'BKO-MEMBER-03'],
  'another member inquires': [seenFor('IN'), 'BKO-MEMBER-04'],
  'the list shows everybody’s payments': [{ lists: () => true }, 'BKO-MEMBER-05'],
  'the list forgets reserved amounts': [{ lists: ({ type }) => type === 'DB' }, 'BKO-LIST-02'],
  'a refused capture captures': [
    { refusalTouches: (kind, payment) => void (kind === 'CP' && Object.assign(payment, { captured: payment.amount })) },
    'BKO-CHECKSUM-14',
  ],
  'an inquiry captures': [
    { inquiryTouches: (payment) => void Object.assign(payment, { captured: payment.amount }) },
    'BKO-INQUIRY-03',
  ],
  'answers name another payment': [{ nameOf: () => '7', referenceOf: () => '7' }, 'BKO-REF-01'],
  'the secure key comes back': [{ tells: (answer, _, { secureKey }) => ({ ...answer, secureKey }) }, 'BKO-SECRET-01'],
  'any paymentType is an inquiry': [{ refusesForm: (_, problem) => problem !== 'paymentType' }, 'BKO-TYPE-01'],
  'two payments have one id': [{ newId: () => '42' }, 'BKO-MONEY-03'],
};

for (const [fault, [rules, requirement]] of Object.entries(faults)) {
  test(`It is noticed that ${fault}`, async () => {
    const results = await playInProcess(backoffice, contract, createBackofficeMock({ rules }));
    expect(failedIn(results)).toContain(requirement);
    expect(evidenceOf(results, 'suite-error')).toEqual([]);
  });
}

type Change = (answer: Response, text: string) => Response;
const withText = (_: Response, text: string, status = 200) =>
  new Response(text === '' ? null : text, { status, headers: { 'content-type': 'application/json' } });
const isRefusal = (text: string) => text.includes('"10001"');
const refusedWith =
  (status: number, body?: string): Change =>
  (answer, text) =>
    isRefusal(text) ? withText(answer, body ?? text, status) : withText(answer, text);

/** Answers that the document allows as well as the mock's own. */
const variations: Readonly<Record<string, Change>> = {
  'every refusal has status 400': refusedWith(400),
  'every refusal has status 401': refusedWith(401),
  'every refusal has status 422': refusedWith(422),
  'every refusal has status 500': refusedWith(500),
  'every refusal has status 403 and other words': refusedWith(403, '{"error":"no"}'),
  'every success has status 201': (answer, text) => withText(answer, text, isRefusal(text) ? 200 : 201),
  'there is no result code': (answer, text) => withText(answer, text.replace(/"code":"\d+",/, '')),
  'there is no transactionStatus': (answer, text) =>
    withText(answer, text.replaceAll(/,?"transactionStatus":"\w+"/g, '')),
  'nothing says whether it was done': (answer, text) =>
    withText(answer, text.replace(/"code":"\d+",/, '').replaceAll(/,?"transactionStatus":"\w+"/g, '')),
  'amounts are numbers': (answer, text) => withText(answer, text.replaceAll(/mount":"(\d+\.\d\d)"/g, 'mount":$1')),
  'ids are numbers': (answer, text) => withText(answer, text.replaceAll(/aymentId":"(\d+)"/g, 'aymentId":$1')),
  'the id of the payment is called id': (answer, text) => withText(answer, text.replace('referencedPaymentId', 'id')),
  'an inquiry tells no sums': (answer, text) =>
    withText(answer, text.replaceAll(/,"(capture|refund)Amount":"[\d.]+"/g, '')),
  'there are members that no document names': (answer, text) => withText(answer, text.replace(/^\{/, '{"trace":"x",')),
};

for (const [variation, change] of Object.entries(variations)) {
  test(`Nothing is red when ${variation}`, async () => {
    const results = await playInProcess(backoffice, contract, changed(createBackofficeMock(), change));
    expect(told(results)).toEqual([]);
  });
}

/** Decisions that the document leaves open. */
const choices: Readonly<Record<string, FaultyRules>> = {
  'a payment is captured once': {
    mayCapture: (payment) => documentedRules.mayCapture(payment) && payment.captured === 0,
  },
  'a payment is refunded once': { mayRefund: ({ captured, refunded }) => captured > 0 && refunded === 0 },
  'what was captured is refunded by another id': { mayRefund: ({ type }) => type === 'DB' },
  'what was captured is cancelled': { mayCancel: ({ type, cancelled }) => type === 'PA' && !cancelled },
  'a payment is cancelled twice': { mayCancel: ({ type, captured }) => type === 'PA' && captured === 0 },
  'checksums are in any case': { acceptsChecksum: (_, right, given) => given?.toLowerCase() === right },
  'zero is an amount': { refusesForm: (_, problem) => problem !== 'amount-zero' },
  'the list knows no pages': { pageOf: (all) => all },
  'the list knows no dates': { isOnDay: () => true },
};

for (const [choice, rules] of Object.entries(choices)) {
  test(`Nothing is red where ${choice}`, async () => {
    const results = await playInProcess(backoffice, contract, createBackofficeMock({ rules }));
    expect(told(results)).toEqual([]);
    expect(evidenceOf(results, 'assumption').length).toBeGreaterThan(0);
  });
}

for (const seed of ['2', '3', '4', '5', '6']) {
  test(`Nothing at all differs on the correct mock with the seed ${seed}`, async () => {
    const results = await playInProcess(backoffice, contract, createBackofficeMock(), seed);
    expect(evidenceOf(results, 'failed', 'blocked', 'suite-error', 'assumption')).toEqual([]);
  });
}

function told(results: Awaited<ReturnType<typeof playInProcess>>): string[] {
  const bad = evidenceOf(results, 'failed', 'blocked', 'suite-error');
  return [...new Set(bad.map(({ requirement, finding }) => `${requirement}: ${finding?.received} at ${finding?.at}`))];
}

function changed(mock: Mock, change: Change): Mock {
  return {
    ...mock,
    fetch: async (request) => {
      const answer = await mock.fetch(request);
      return change(answer, await answer.text());
    },
  };
}
