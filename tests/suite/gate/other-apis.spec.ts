/** What only some documents ask of their clients: a checksum, a redirect followed, a look-up instead of a reversal. */
import { expect, test } from '@playwright/test';
import { md5 } from '../../../fixtures/backoffice/recipes/checksum.ts';
import { gateStand, type Sent } from './gate-stand.ts';

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };

test('A checksum over an amount that is written otherwise than it is sent is told, and so is one over anything else', async () => {
  const { send, world, findings, kept } = await gateStand('backoffice');
  const pay = (signed: string) =>
    send({
      path: '/transactionServices/REST/v1/payments',
      headers: FORM,
      body: {
        'authentication.memberId': world.memberId,
        'authentication.checksum': md5([world.memberId, world.secureKey, 'order-1', signed].join('|')),
        paymentType: 'PA',
        paymentMode: 'CC',
        paymentBrand: 'VISA',
        merchantTransactionId: 'order-1',
        amount: '25.00',
        currency: 'EUR',
        'card.number': '4111111111111111',
        'card.expiryMonth': '12',
        'card.expiryYear': '2030',
        'card.cvv': '123',
      },
    });
  await pay('25.00');
  expect(findings()).toEqual([]);
  expect(kept()).toContain('BKO-CLIENT-CHECKSUM');
  await pay('25');
  await pay('26.00');
  expect(findings()).toMatchObject([
    { requirement: 'BKO-CLIENT-CHECKSUM', verdict: 'failed', received: 'one over the amount 25' },
    { requirement: 'BKO-CLIENT-CHECKSUM', verdict: 'failed', received: 'another one' },
  ]);
});

test('A redirect is followed with the same method and body, or not at all, which is told as well', async () => {
  const redirected = { status: 307, headers: { location: '/v3/payments?node=2' }, text: '' };
  const body = { amount: '25.00', currency: 'EUR', paymentBrand: 'VISA', paymentType: 'DB' };
  const following = async (...then: readonly Partial<Sent>[]) => {
    const { send, findings, kept, world } = await gateStand('v3-payments');
    const pay = (change: Partial<Sent>) =>
      send({
        path: '/v3/payments',
        headers: { ...FORM, authorization: `Bearer ${world.accessToken}` },
        body,
        ...change,
      });
    await pay({ instead: redirected });
    for (const change of then) await pay(change);
    const told = findings().filter(({ requirement }) => requirement === 'V3P-CLIENT-REDIRECT');
    return { told: told.map(({ received }) => received), isKept: kept().includes('V3P-CLIENT-REDIRECT') };
  };
  const there = '/v3/payments?node=2';
  expect(await following({ path: there })).toEqual({ told: [], isKept: true });
  expect(await following({ path: there, body: { ...body, amount: '26.00' } })).toMatchObject({
    told: ['another body'],
  });
  expect(await following({ path: there, method: 'PUT' })).toMatchObject({ told: ['PUT'] });
  expect(await following()).toMatchObject({ told: ['no request to it'] });
});

test('A payment whose answer was lost is looked up where the document has no reversal, and then may be sent again', async () => {
  const { send, world, findings } = await gateStand('payment-intents');
  const { body } = await send({
    path: '/auth/token',
    body: { client_id: world.clientId, client_secret: world.clientSecret },
  });
  const headers = { authorization: `Bearer ${body.access_token}` };
  const payment = {
    operation: 'authorize',
    external_id: 'order-7',
    order: { order_id: 'o-7', order_amount: 2500, order_currency: 'USD' },
    card: { number: '4111111111111111', expiry_month: '12', expiry_year: '2030', cvv: '123' },
  };
  const ofConduct = () =>
    findings()
      .map(({ requirement }) => requirement)
      .filter((id) => id.includes('-CLIENT-'));
  await send({ path: '/transactions', headers, body: payment, instead: 'lost' });
  expect(ofConduct()).toEqual(['PIN-CLIENT-RECOVERY']);
  await send({ method: 'GET', path: '/transaction?type=external_id&id=order-7', headers });
  expect(ofConduct()).toEqual([]);
  await send({ path: '/transactions', headers, body: payment });
  expect(ofConduct()).toEqual([]);
});
