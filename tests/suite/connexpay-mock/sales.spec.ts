/** Sales of the mock: what is charged, what is refused, what is declined, what is replayed. */
import { expect, test } from '@playwright/test';
import { refusals } from '../../../fixtures/connexpay/mock/refusals.ts';
import { riskDeclinedEmail, testCards } from '../../../fixtures/connexpay/test-cards.ts';
import { at, card, customer, expectRefusal, expectWrongField, riskData, stand } from './stand.ts';

test('An approved sale is answered, kept and listed alike', async () => {
  const { call, sale, world } = await stand();
  const created = await sale({ Card: card({ Customer: customer }), SequenceNumber: '849741' });
  expect(created).toMatchObject({
    status: 201,
    body: {
      status: 'Transaction - Approved',
      batchStatus: 'Batch - Open',
      timeStamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{1,7}[+-]\d\d:\d\d$/),
      amount: 25,
      effectiveAmount: 25,
      processorStatusCode: 'A0000',
      wasProcessed: true,
      generatedBy: world.username,
      card: { first4: '4111', last4: '1111', cardType: 'Visa', expirationDate: '2099-12' },
    },
  });
  expect(created.body).toMatchObject({
    card: { cardNumber: expect.stringMatching(/^(?=.*[A-Za-z])\w{12}1111$/), customer: { ssN4: '1210' } },
  });
  expect(created.body).toMatchObject({ card: { customer: { dateOfBirth: '1990-12-07T00:00:00' } } });
  const kept = await call('GET', `/sales/${at(created, 'guid')}`);
  expect(kept).toEqual({ status: 200, body: created.body });
  expect((await call('GET', '/sales')).body).toEqual([created.body]);
  expect((await call('GET', `/sales/Batch/${at(created, 'batchGuid')}`)).body).toEqual([created.body]);
  expect(JSON.stringify(created.body)).not.toContain(testCards.visa);
});

test('An amount is a number or a numeric string from 0.50 to 999999.99', async () => {
  const { sale } = await stand();
  for (const Amount of [0.5, '19.99', 999_999.99]) {
    expect(await sale({ Amount }), String(Amount)).toMatchObject({ status: 201, body: { amount: Number(Amount) } });
  }
  for (const Amount of ['ten', 0.49, 1_000_000, 1.005, undefined, true])
    expectWrongField(await sale({ Amount }), 'Amount');
  for (const Amount of [0, -5]) expectRefusal(await sale({ Amount }), refusals.saleAmountNotPositive);
});

test('A wrong field is named, and nothing is charged', async () => {
  const { call, sale } = await stand();
  const wrong: readonly (readonly [object, string])[] = [
    [{ DeviceGuid: undefined }, 'DeviceGuid'],
    [{ Card: undefined }, 'Card'],
    [{ StatementDescription: 'x'.repeat(26) }, 'StatementDescription'],
    [{ RiskProcessingOnly: 'perhaps' }, 'RiskProcessingOnly'],
    [{ ConnexPayTransaction: {} }, 'ConnexPayTransaction.ExpectedPayments'],
    [{ RiskData: { ...riskData, Gender: undefined } }, 'RiskData.Gender'],
    [{ RiskData: { ...riskData, Gender: 'X' } }, 'RiskData.Gender'],
    [{ RiskData: { ...riskData, ProductItem: '' } }, 'RiskData.ProductItem'],
    [{ Card: card({ CardNumber: '411111' }) }, 'Card.CardNumber'],
    [{ Card: card({ ExpirationDate: '2099-12' }) }, 'Card.ExpirationDate'],
    [{ Card: card({ Cvv2: '12' }) }, 'Card.Cvv2'],
    [{ Card: card({ Customer: { ...customer, State: 'Texas' } }) }, 'Card.Customer.State'],
    [{ Card: card({ Customer: { ...customer, DriverLicenseState: undefined } }) }, 'DriverLicenseState'],
    [{ Card: card({ Customer: { FirstName: 'Ann' } }) }, 'SSN4'],
  ];
  for (const [change, field] of wrong) expectWrongField(await sale(change), field);
  expect((await call('GET', '/sales')).status).toBe(204);
});

test('A device that is unknown or of a foreign merchant is refused', async () => {
  const { sale, world } = await stand();
  expectRefusal(await sale({ DeviceGuid: 'no-device' }), refusals.unknownDevice);
  expectRefusal(await sale({ DeviceGuid: world.foreignDeviceGuid }), refusals.foreignDevice);
});

test('A number needs its expiry date, a token does not, and both have the same token', async () => {
  const { sale, post, logIn, world } = await stand();
  expectRefusal(await sale({ Card: card({ ExpirationDate: undefined }) }), refusals.expirationMissing);
  expectRefusal(await sale({ Card: card({ CardNumber: undefined }) }), refusals.cardNumberMissing);
  const CardNumber = at(await sale(), 'card.cardNumber');
  const byToken = await sale({ Card: { CardNumber } });
  expect(byToken).toMatchObject({
    status: 201,
    body: { card: { cardNumber: CardNumber, expirationDate: '2099-12' } },
  });
  expectRefusal(
    await sale({ Card: { CardNumber: 'FfL7exC7Xe2y6624' } }),
    'Error code D2039. Could Not Retrieve a Valid Card Number for Token.',
  );
  expectRefusal(await post('/Verify', { Card: { CardNumber: 'FfL7exC7Xe2y6624' } }), refusals.verifyTokenUnknown);
  await logIn(world.foreignUsername, world.foreignPassword);
  const foreign = { DeviceGuid: world.foreignDeviceGuid, Card: { CardNumber } };
  expectRefusal(await post('/Verify', foreign), refusals.verifyTokenUnknown);
});

test('The issuer declines by CVV, by expiry and by check digit, and the declined sale is kept', async () => {
  const { call, sale, world } = await stand();
  const declines: readonly (readonly [object, string])[] = [
    [{ CardNumber: testCards.visaWithCvv, Cvv2: '123' }, 'D2020. CVV2 verification failed.'],
    [{ CardNumber: testCards.mastercard, Cvv2: 212 }, 'D2012. Insufficient Funds.'],
    [{ CardNumber: testCards.discover, Cvv2: '205' }, 'D2005. Invalid Card.'],
    [{ ExpirationDate: '2001' }, 'D2011. Expired Card.'],
    [{ ExpirationDate: '4912' }, 'D2026. Do not honor.'],
    [{ CardNumber: '4111111111111112' }, 'D2024. Check Digit Err.'],
  ];
  for (const [change, text] of declines) expectRefusal(await sale({ Card: card(change) }), `Error code ${text}`);
  expect((await sale({ Card: card({ CardNumber: testCards.visaWithCvv }) })).status).toBe(201);
  const found = await call('POST', '/Search/Sales/False', {
    merchantGuid: world.merchantGuid,
    Status: 'Transaction - Declined',
  });
  expect(found.body).toMatchObject({
    count: declines.length,
    ret: [{ effectiveAmount: 0, processorResponseMessage: 'CVV2 verification failed' }, {}, {}, {}, {}, {}],
  });
});

test('A declined attempt does not change what a token stands for', async () => {
  const { sale } = await stand();
  const CardNumber = at(await sale(), 'card.cardNumber');
  expect((await sale({ Card: card({ ExpirationDate: '2001' }) })).status).toBe(422);
  expect((await sale({ Card: { CardNumber } })).status).toBe(201);
});

test('A declined risk check is answered with a declined sale that moved nothing', async () => {
  const { post, sale } = await stand();
  const declined = await sale({ RiskData: { ...riskData, Email: riskDeclinedEmail } });
  expect(declined).toMatchObject({
    status: 201,
    body: {
      status: 'Transaction - Declined',
      wasProcessed: false,
      effectiveAmount: 0,
      riskResponse: { response: 'Declined' },
    },
  });
  expect(declined.body).not.toHaveProperty('authCode');
  expectRefusal(await post('/void', { SaleGuid: at(declined, 'guid') }), refusals.voidOfUnprocessedSale);
});

test('A risk check alone is accepted with 202 and moves nothing', async () => {
  const { post, sale, close } = await stand();
  const only = await sale({
    RiskProcessingOnly: true,
    RiskData: riskData,
    ConnexPayTransaction: { ExpectedPayments: 1 },
  });
  expect(only).toMatchObject({
    status: 202,
    body: {
      status: 'Transaction - Approved',
      effectiveAmount: 0,
      riskResponse: { response: 'Approved' },
    },
  });
  for (const absent of ['connexPayTransaction', 'authCode', 'wasProcessed'])
    expect(only.body).not.toHaveProperty(absent);
  expectRefusal(await post('/void', { SaleGuid: at(only, 'guid') }), refusals.voidOfUnprocessedSale);
  expect((await close()).body).toMatchObject({ batchInfo: { saleCount: 0, saleAmount: 0 } });
  expectRefusal(await post('/returns', { SaleGuid: at(only, 'guid'), Amount: 1 }), refusals.returnOfUnprocessed);
});

test('The same sequence number and data within 30 minutes replay the first answer', async () => {
  const { mock, call, sale } = await stand();
  const first = await sale({ SequenceNumber: '77' });
  expect(await sale({ SequenceNumber: '77' })).toEqual(first);
  expect(at(await sale({ SequenceNumber: '77', Amount: 26 }), 'guid')).not.toBe(at(first, 'guid'));
  expect((await call('GET', '/sales')).body).toHaveLength(2);
  mock.clock.advance(30 * 60_000);
  expect(at(await sale({ SequenceNumber: '77', Amount: 26 }), 'guid')).not.toBe(at(first, 'guid'));
  expect((await call('GET', '/sales')).body).toHaveLength(3);
});

test('A timeout reversal voids the sale of its device and sequence number, once', async () => {
  const { call, post, sale, world } = await stand();
  const created = await sale({ SequenceNumber: '849741' });
  const reverse = (change: object = {}) => post('/timeoutreversal', { SequenceNumber: '849741', ...change });
  expectRefusal(await reverse({ SequenceNumber: '1' }), refusals.reversalTargetUnknown);
  expectRefusal(await reverse({ DeviceGuid: world.twinDeviceGuid }), refusals.reversalTargetUnknown);
  const text = 'Device Guid and Sequence Number combination found and voided.';
  expect(await reverse()).toEqual({ status: 200, body: text });
  expect((await call('GET', `/sales/${at(created, 'guid')}`)).body).toMatchObject({ effectiveAmount: 0 });
  expectRefusal(await reverse(), refusals.saleVoided);
});
