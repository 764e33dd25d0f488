/** ConnexPay's checks can fail, and fail only for what the document promises. */
import { expect, test } from '@playwright/test';
import { type ConnexpayMockOptions, createConnexpayMock } from '../../../fixtures/connexpay/mock/index.ts';
import { connexpay } from '../../../specs/connexpay/index.ts';
import type { Contract } from '../../../src/contract/contract.ts';
import { loadContract } from '../../../src/contract/load.ts';
import type { Mock } from '../../../src/mock/mock.ts';
import { evidenceOf, failedIn, playInProcess } from './in-process.ts';

let contract: Contract;
test.beforeAll(async () => {
  contract = await loadContract('connexpay');
});
test.describe.configure({ timeout: 60_000 });

/** A single decision of the mock that is wrong, and the requirement that notices. */
const faults: Readonly<Record<string, readonly [NonNullable<ConnexpayMockOptions['rules']>, string]>> = {
  'a return exceeds the sale': [{ returnLimit: (sale) => sale * 2 }, 'CXP-RETURN-03'],
  'returns forget earlier returns': [{ returnLimit: (sale) => sale }, 'CXP-RETURN-03'],
  'a return comes before the settlement': [{ mayReturnBeforeSettlement: () => true }, 'CXP-RETURN-02'],
  'a voided sale is returned': [{ mayReturnVoided: () => true }, 'CXP-RETURN-09'],
  'a void comes after the settlement': [{ mayVoidAfterSettlement: () => true }, 'CXP-VOID-11'],
  'a captured authOnly is voided': [{ mayVoidCaptured: () => true }, 'CXP-VOID-12'],
  'an authOnly is captured twice': [{ mayCaptureAgain: () => true }, 'CXP-CAPTURE-04'],
  'more than was authorised is captured': [{ captureLimit: (amount) => amount * 2 }, 'CXP-CAPTURE-03'],
  'what is left is one cent off': [
    { effectiveAmount: (charge, returned) => charge.amount - returned + 1 },
    'CXP-MONEY-02',
  ],
  'a token never runs out': [{ tokenIsValid: (token) => token !== undefined }, 'CXP-AUTH-03'],
  'anybody uses any device': [{ mayUseDevice: () => true }, 'CXP-REFUSAL-02'],
  'anybody sees everything': [{ visibleToUser: () => true }, 'CXP-MERCHANT-01'],
  'amounts below zero are charged': [{ amountIsPositive: () => true, minimumAmount: () => -1e9 }, 'CXP-SALE-13'],
  'the old password still logs in': [{ passwordAfterChange: (old) => old }, 'CXP-PASSWORD-01'],
  'an inactive ISO registers users': [{ isoMayRegister: () => true }, 'CXP-USER-09'],
  'a batch forgets one sale': [
    {
      batchTotals: (sales, returns) => ({
        saleCount: sales.length,
        saleAmount: sales.slice(1).reduce((sum, { amount }) => sum + amount, 0),
        returnCount: returns.length,
        returnAmount: returns.reduce((sum, { amount }) => sum + amount, 0),
      }),
    },
    'CXP-BATCH-02',
  ],
  'a search ignores its filters': [{ filterMatches: () => true }, 'CXP-SEARCH-22'],
};

for (const [fault, [rules, requirement]] of Object.entries(faults)) {
  test(`It is noticed that ${fault}`, async () => {
    const results = await playInProcess(connexpay, contract, createConnexpayMock({ rules }));
    expect(failedIn(results)).toContain(requirement);
    expect(evidenceOf(results, 'suite-error')).toEqual([]);
  });
}

type Change = (answer: Response, text: string) => Response;
const withText = (answer: Response, text: string, status = answer.status) =>
  new Response(text === '' ? null : text, { status, headers: { 'content-type': 'application/json' } });

/** Answers that the document allows as well as the mock's own. */
const variations: Readonly<Record<string, Change>> = {
  'every success has status 200': (answer, text) =>
    withText(answer, text, answer.status === 201 || answer.status === 202 ? 200 : answer.status),
  'every refusal has status 400': (answer, text) => withText(answer, text, answer.status === 422 ? 400 : answer.status),
  'refusals of what is unknown have status 404': (answer, text) =>
    withText(answer, text, /Invalid \w+ GUID/.test(text) ? 404 : answer.status),
  'documented refusals come with status 500': (answer, text) =>
    withText(answer, text, /Transaction already settled|Sale has not been settled/.test(text) ? 500 : answer.status),
  'optional members are null instead of absent': (answer, text) =>
    withText(answer, text.replace(/^\{"guid"/, '{"statementDescription":null,"invoiceNumber":null,"guid"')),
  'timestamps have no offset and seven digits': (answer, text) =>
    withText(answer, text.replaceAll(/(T\d\d:\d\d:\d\d)(\.\d+)?([+-]\d\d:\d\d|Z)"/g, '$1.1234567"')),
  'there are members that no document names': (answer, text) =>
    withText(answer, text.replace(/^\{"guid"/, '{"traceId":"x","guid"')),
  'headers are added': (answer, text) => {
    const other = withText(answer, text);
    other.headers.set('x-powered-by', 'something');
    return other;
  },
};

for (const [variation, change] of Object.entries(variations)) {
  test(`Nothing is red when ${variation}`, async () => {
    const mock = createConnexpayMock();
    const results = await playInProcess(connexpay, contract, changed(mock, change));
    const told = evidenceOf(results, 'failed', 'blocked', 'suite-error').map(
      ({ requirement, finding }) => `${requirement}: ${finding?.received} at ${finding?.at}`,
    );
    expect([...new Set(told)]).toEqual([]);
  });
}

for (const seed of ['2', '3', '4', '5', '6']) {
  test(`Nothing at all differs on the correct mock with the seed ${seed}`, async () => {
    const results = await playInProcess(connexpay, contract, createConnexpayMock(), seed);
    expect(evidenceOf(results, 'failed', 'blocked', 'suite-error', 'assumption')).toEqual([]);
  });
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
