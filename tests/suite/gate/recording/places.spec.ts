/** Which hosts of a recording are the API's. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { connexpay } from '../../../../specs/connexpay/index.ts';
import { placesOf, readPlace } from '../../../../src/gate/recording/places.ts';

test('They are the documented sandboxes, those of a target file, the base URL, and those that are given', async ({}, testInfo) => {
  mkdirSync(testInfo.outputPath(), { recursive: true });
  const file = testInfo.outputPath('target.yaml');
  writeFileSync(file, 'name: ours\nhosts: [Pay.partner.example]\n');
  const variables = { TOLLGATE_TARGET: file, CONNEXPAY_BASE_URL: 'https://gate.example/connexpay/api/v1/' };
  const paths = ['/api/v1/sales', '/api/v1/void'];
  expect(await placesOf(connexpay, paths, ['127.0.0.1:4010'], variables)).toEqual([
    { host: 'sandboxsalesapi.connexpay.com', base: '' },
    { host: 'pay.partner.example', base: '' },
    { host: 'gate.example', base: '/connexpay' },
    { host: '127.0.0.1:4010', base: '' },
  ]);
  const broken = placesOf(connexpay, paths, [], { TOLLGATE_TARGET: '/nowhere.yaml' });
  await expect(broken).rejects.toThrow('/nowhere.yaml cannot be read; correct the path.');
});

test('A place is a host, with a port or a path, with a scheme or without', () => {
  expect(readPlace('HTTPS://Pay.example/gateway/')).toEqual({ host: 'pay.example', base: '/gateway' });
  expect(readPlace('[::1]:4010')).toEqual({ host: '[::1]:4010', base: '' });
  for (const text of ['', 'a b', 'https://', '*.example', 'pay.example?x'])
    expect(() => readPlace(text)).toThrow(`“${text}” is no host; expected one such as pay.example`);
});
