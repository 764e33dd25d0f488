/** Accounts of the mock: tokens, registration, passwords, roles and devices. */
import { expect, test } from '@playwright/test';
import { refusals } from '../../../fixtures/connexpay/mock/refusals.ts';
import { DAY, expectRefusal, expectWrongField, newUser, stand } from './stand.ts';

test('A password grant gives a bearer token; a wrong password or grant gives an OAuth error', async () => {
  const { grant, world } = await stand();
  expect(await grant(world.username!, world.password!)).toEqual({
    status: 200,
    body: { access_token: expect.any(String), token_type: 'bearer', expires_in: 863_999 },
  });
  expect(await grant(world.username!, 'wrong')).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
  const other = await grant(world.username!, world.password!, 'client_credentials');
  expect(other).toMatchObject({ status: 400, body: { error: 'unsupported_grant_type' } });
});

test('A missing, an unknown and an expired token are answered with 401', async () => {
  const { mock, raw, call } = await stand();
  const denied = { status: 401, body: { message: refusals.unauthenticated } };
  expect(await raw('GET', '/sales')).toEqual(denied);
  expect(await raw('GET', '/sales', { headers: { authorization: 'Bearer nonsense' } })).toEqual(denied);
  mock.clock.advance(863_999_000 - 60_000);
  expect((await call('GET', '/devices')).status).toBe(200);
  mock.clock.advance(60_000);
  expect(await call('GET', '/devices')).toEqual(denied);
});

test('A registered user logs in, and administers nothing yet', async () => {
  const { call, logIn, sale, world } = await stand();
  const user = newUser(world.isoNumber!);
  expect(await call('POST', '/accounts/register', user)).toMatchObject({
    status: 201,
    body: { id: expect.any(String), userName: 'JohnDoe', isoNumber: 5000, status: 'User - Active', zipcode: '76092' },
  });
  await logIn('JohnDoe', user.Password);
  expect(await call('GET', '/devices')).toEqual({ status: 204, body: undefined });
  expectRefusal(await sale(), refusals.foreignDevice);
});

test('Registration refuses an iso that is unknown or inactive, a taken name and passwords that differ', async () => {
  const { call, world } = await stand();
  const register = (change: object) => call('POST', '/accounts/register', { ...newUser(world.isoNumber!), ...change });
  expectRefusal(await register({ IsoNumber: '1' }), refusals.isoUnknown);
  expectRefusal(await register({ IsoNumber: Number(world.inactiveIsoNumber) }), refusals.isoInactive);
  expectRefusal(await register({ Username: world.username!.toUpperCase() }), refusals.userNameTaken);
  expectWrongField(await register({ ConfirmPassword: 'other' }), 'ConfirmPassword');
  expectWrongField(await register({ Zipcode: '123' }), 'Zipcode');
  expectRefusal(await register({ State: 'XX' }), refusals.invalidState);
});

test('A changed password replaces the old one', async () => {
  const { call, grant, world } = await stand();
  const change = {
    Username: world.username,
    OldPassword: world.password,
    NewPassword: 'new',
    ConfirmPassword: 'new',
  };
  expectRefusal(
    await call('POST', '/accounts/ChangePassword', { ...change, OldPassword: 'x' }),
    refusals.oldPasswordWrong,
  );
  expect(await call('POST', '/accounts/ChangePassword', change)).toEqual({
    status: 200,
    body: { message: 'Success' },
  });
  expect((await grant(world.username!, world.password!)).status).toBe(400);
  expect((await grant(world.username!, 'new')).status).toBe(200);
});

test('A mailed key resets the password once, while it is fresh', async () => {
  const { mock, raw, grant, world } = await stand();
  const send = (path: string, body: object) =>
    raw('POST', path, { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  const request = () => send('/accounts/ResetPasswordRequest', { UserName: world.username });
  const reset = (Key: string) =>
    send('/accounts/ResetPassword', { Key, NewPassword: 'fresh', ConfirmPassword: 'fresh' });
  const lastKey = () => /[0-9a-f]{64}/.exec(mock.mails(world.email!).at(-1)?.text ?? '')?.[0] ?? '';

  expectRefusal(await send('/accounts/ResetPasswordRequest', { UserName: 'nobody' }), refusals.userNameUnknown);
  expect(await request()).toEqual({ status: 200, body: { message: 'Success. Email sent.' } });
  expect(await reset(lastKey())).toEqual({ status: 200, body: { message: 'Success. Password changed.' } });
  expect((await grant(world.username!, 'fresh')).status).toBe(200);
  expectRefusal(await reset(lastKey()), refusals.keyUnknown);
  await request();
  mock.clock.advance(DAY);
  expectRefusal(await reset(lastKey()), refusals.keyExpired);
});

test('Users see the users and roles of their own iso only', async () => {
  const { call, world } = await stand();
  expect(await call('GET', '/UserRoles/Users/myself')).toMatchObject({
    status: 200,
    body: { userName: world.username, userGuid: world.userGuid, roles: [{ name: 'Iso Admin' }, {}, {}] },
  });
  const all = await call('GET', `/UserRoles/Users/${world.superUserGuid}`);
  expect(all.body).toMatchObject({ roles: [{}, {}, {}, { name: 'Super User' }] });
  expectRefusal(await call('GET', `/UserRoles/Users/${world.foreignUserGuid}`), refusals.notFound, 404);
  const found = await call('POST', '/Search/Users', { city: 'new york', Username: world.username });
  expect(found.body).toMatchObject({ count: 1, ret: [{ guid: world.userGuid, isoNumber: '5000' }] });
  expect((await call('POST', '/Search/Users', { Username: world.foreignUsername })).status).toBe(204);
  expectRefusal(await call('POST', '/Search/Users', { Status: 'User - Gone' }), refusals.invalidStatus);
});

test('The devices are those of the user’s merchants', async () => {
  const { call, world } = await stand();
  const { body } = await call('GET', '/devices');
  expect(body).toMatchObject({
    count: 3,
    ret: [{ guid: world.deviceGuid, status: 'Device - Active' }, { guid: world.twinDeviceGuid }, {}],
  });
  expect(JSON.stringify(body)).not.toContain(world.foreignDeviceGuid);
});
