/** A user of a fresh ConnexPay mock, in process, with short words for what the mock's own tests do. */
import { expect } from '@playwright/test';
import { createConnexpayMock } from '../../../fixtures/connexpay/mock/index.ts';
import { testCards } from '../../../fixtures/connexpay/test-cards.ts';

export const DAY = 86_400_000;

export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** A logged-in user of a fresh mock, with short words for what most tests do. */
export async function stand(options: Parameters<typeof createConnexpayMock>[0] = {}) {
  const mock = createConnexpayMock(options);
  const { world } = mock;
  let token = '';

  const raw = async (method: string, path: string, init: RequestInit = {}): Promise<Answer> => {
    const response = await mock.fetch(new Request(`http://mock/api/v1${path}`, { method, ...init }));
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
  };
  const call = (method: string, path: string, body?: unknown): Promise<Answer> =>
    raw(method, path, {
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
  const grant = (username: string, password: string, grantType = 'password'): Promise<Answer> =>
    raw('POST', '/token', { body: new URLSearchParams({ grant_type: grantType, username, password }) });
  const logIn = async (username = world.username!, password = world.password!): Promise<void> => {
    token = at(await grant(username, password), 'access_token');
  };

  const DeviceGuid = world.deviceGuid!;
  const post = (path: string, body: object): Promise<Answer> => call('POST', path, { DeviceGuid, ...body });
  const sale = (change: object = {}): Promise<Answer> => post('/sales', { Amount: 25, Card: card(), ...change });
  await logIn();
  return { mock, world, raw, call, grant, logIn, post, sale, close: () => post('/Batches/close', {}) };
}

export function card(change: object = {}): object {
  return { CardNumber: testCards.visa, CardHolderName: 'Ann Doe', Cvv2: '999', ExpirationDate: '9912', ...change };
}

/** The text at a path of names in an answer's body. */
export function at(answer: Answer, path: string): string {
  const value = path.split('.').reduce<unknown>((node, name) => (node as Record<string, unknown>)[name], answer.body);
  expect(value, path).toEqual(expect.any(String));
  return String(value);
}

export function expectRefusal(answer: Answer, text: string, status = 422): void {
  expect(answer).toEqual({ status, body: { message: text, errorId: expect.any(String) } });
}

export function expectWrongField(answer: Answer, field: string): void {
  expect(answer.status).toBe(400);
  expect(answer.body).toMatchObject({ message: 'The request is invalid.', modelState: expect.any(Object) });
  const { modelState } = answer.body as { modelState: Record<string, unknown> };
  expect(Object.keys(modelState).join(' ')).toContain(field);
}

export const customer = {
  FirstName: 'Ann',
  LastName: 'Doe',
  Phone: '9177563007',
  City: 'New York',
  State: 'NY',
  Country: 'US',
  Email: 'ann@example.com',
  Address1: '107 7th Av.',
  Address2: '',
  Zip: '10007',
  DateOfBirth: '1990-12-07',
  DriverLicenseNumber: '12345678',
  DriverLicenseState: 'TX',
  SSN4: '1210',
};

export const riskData = {
  Gender: 'M',
  ProductType: 'Flight',
  ProductItem: '784GTWJFK856',
  ProductPrice: '42400',
  Email: 'ann@example.com',
  FlightData: { Airline: 'American Airlines', DepartureDate: '2020-06-30', HoursToDeparture: 5 },
  FlightPassengers: [{ Country: 'USA', DateOfBirth: '1990-12-07', Id: '89456489', Name: 'Adam Smith' }],
  CustomParameters: [{ Name: 'ClientSpecific1', Value: 'Traveling' }],
};

export const issueRequest = {
  FirstName: 'Adam',
  LastName: 'Smith',
  Phone: '7411237489',
  State: 'MI',
  Zipcode: '33109',
  UsageLimit: 10,
  AmountLimit: 12.5,
  ValidFor: 'WEEK',
  Mcc: '',
  PurchaseType: '01',
};

export function newUser(isoNumber: string) {
  return {
    Username: 'JohnDoe',
    Password: '123456',
    ConfirmPassword: '123456',
    IsoNumber: isoNumber,
    FirstName: 'John',
    LastName: 'Doe',
    Email: 'johndoe@example.com',
    Phone: '9177563046',
    Address1: '151 E 33rd ST',
    Address2: 'Second Floor',
    City: 'Dallas',
    State: 'TX',
    Zipcode: '76092',
  };
}
