/** What a good client of ConnexPay sends, request by request, for tests that change one thing. */
import { testCards } from '../../../fixtures/connexpay/test-cards.ts';
import { type GateStand, gateStand, type Sent } from './gate-stand.ts';

export async function connexpaySession(options: Parameters<typeof gateStand>[1] = {}) {
  const stand = await gateStand('connexpay', options);
  const { world } = stand;
  let token = '';
  let sequence = 0;

  const logIn = async (change: Partial<Sent> = {}) => {
    const { body } = await stand.send({
      path: '/api/v1/token',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: { grant_type: 'password', username: world.username, password: world.password },
      ...change,
    });
    token = String(body.access_token);
    return token;
  };
  const post = (path: string, body: Readonly<Record<string, unknown>>, change: Partial<Sent> = {}) =>
    stand.send({ path: `/api/v1${path}`, headers: { authorization: `Bearer ${token}` }, body, ...change });
  const anAuthOnly = () => ({ DeviceGuid: world.deviceGuid, Amount: 25, Card: APPROVED });
  const aSale = (change: Readonly<Record<string, unknown>> = {}) => ({
    ...anAuthOnly(),
    SequenceNumber: String(++sequence),
    ...change,
  });
  const closeBatch = () => post('/Batches/close', { DeviceGuid: world.deviceGuid });
  const returnOf = (sale: { body: Record<string, unknown> }, amount = 25) =>
    post('/returns', { DeviceGuid: world.deviceGuid, SaleGuid: sale.body.guid, Amount: amount });
  const reverse = (body: Readonly<Record<string, unknown>>) =>
    post('/timeoutreversal', { DeviceGuid: world.deviceGuid, SequenceNumber: body.SequenceNumber });

  return { ...stand, logIn, post, aSale, anAuthOnly, closeBatch, returnOf, reverse } satisfies GateStand &
    Record<string, unknown>;
}

export const APPROVED = { CardNumber: testCards.visa, CardHolderName: 'Ann Doe', Cvv2: '999', ExpirationDate: '9912' };
/** The issuer wants another CVV. */
export const DECLINED = { ...APPROVED, CardNumber: testCards.visaWithCvv, Cvv2: '111' };
