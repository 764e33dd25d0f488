/** Issued cards of the mock and the sale behind them. */
import { expect, test } from '@playwright/test';
import { refusals } from '../../../fixtures/connexpay/mock/refusals.ts';
import { at, expectWrongField, issueRequest, stand } from './stand.ts';

test('Cards are issued against a sale, as many as it expects and for no more than it brought in', async () => {
  const { call, sale, world } = await stand();
  const created = await sale({ Amount: 20, ConnexPayTransaction: { ExpectedPayments: 2 } });
  const code = at(created, 'connexPayTransaction.incomingTransCode');
  expect(code).toMatch(/^02ZZZ[A-Z]{3}\d{9}00002000$/);
  const issue = (change: object = {}) =>
    call('POST', '/IssueCard', {
      ...issueRequest,
      MerchantGuid: world.merchantGuid,
      IncomingTransactionCode: code,
      ...change,
    });
  const refused = (message: string) => ({ status: 422, body: { message } });
  expect(await issue({ IncomingTransactionCode: 'none' })).toEqual(refused(refusals.issueCodeUnknown));
  expect(await issue({ MerchantGuid: world.foreignMerchantGuid })).toEqual(refused(refusals.foreignMerchant));
  expect(await issue({ AmountLimit: 20.01 })).toEqual(refused(refusals.issueBalanceExceeded));
  const first = await issue();
  expect(first).toMatchObject({
    status: 201,
    body: {
      velocity: { usageLimit: 10, amountLimit: 12.5, mcc: '' },
      balanceControl: {
        expectedOutcomingPayments: 2,
        thisPaymentNumber: 1,
        availablePayments: 1,
        authorizedAmount: 20,
        thisTransactionAmount: 12.5,
        balance: 7.5,
        outgoingTransactionCode: `${code}USD01ZZZ00000750`,
      },
    },
  });
  expect(await issue()).toEqual(refused(refusals.issueBalanceExceeded));
  expect(await issue({ AmountLimit: 7.5 })).toMatchObject({
    status: 201,
    body: { balanceControl: { availablePayments: 0, balance: 0 } },
  });
  expect(await issue({ AmountLimit: 1 })).toEqual(refused(refusals.issuePaymentsUsedUp));
});

test('A usage limit is needed, except with a card for one transaction, where it is refused', async () => {
  const { call, sale, world } = await stand();
  const created = await sale({ ConnexPayTransaction: { ExpectedPayments: 9 } });
  const code = at(created, 'connexPayTransaction.incomingTransCode');
  const issue = (change: object) =>
    call('POST', '/IssueCard', {
      ...issueRequest,
      AmountLimit: 1,
      MerchantGuid: world.merchantGuid,
      IncomingTransactionCode: code,
      ...change,
    });
  expectWrongField(await issue({ UsageLimit: undefined }), 'UsageLimit');
  expectWrongField(await issue({ ValidFor: 'TRANSACTION' }), 'UsageLimit');
  expectWrongField(await issue({ ValidFor: 'YEAR' }), 'ValidFor');
  expectWrongField(await issue({ Mcc: '12' }), 'Mcc');
  expectWrongField(await issue({ UsageLimit: 101 }), 'UsageLimit');
  expect((await issue({ ValidFor: 'TRANSACTION', UsageLimit: undefined })).status).toBe(201);
});
