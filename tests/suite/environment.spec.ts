/** The environment says where a target is; whatever it says, reading it never throws. */
import { expect, test } from '@playwright/test';
import { baseUrlVariable, readEnvironment, variablePrefix } from '../../src/target/environment.ts';
import { toyApi } from './engine/toy-api.ts';

const paths = ['/api/v1/sales', '/api/v1/sales/{guid}', '/api/v1/void'];
const read = (base: string, of = paths) =>
  readEnvironment(toyApi, of, { TOY_PAY_BASE_URL: base, TOY_PAY_PASSWORD: ' pw ' });

test('An API’s variables begin with its name', () => {
  expect(variablePrefix('connected-payments')).toBe('CONNECTED_PAYMENTS');
  expect(baseUrlVariable('connected-payments')).toBe('CONNECTED_PAYMENTS_BASE_URL');
  expect(baseUrlVariable('toy-pay')).toBe('TOY_PAY_BASE_URL');
});

test('A base URL ends with or without the path that all operations share, and with or without slashes', () => {
  const table: readonly [base: string, origin: string, paths?: readonly string[]][] = [
    ['https://host', 'https://host'],
    [' https://host/ ', 'https://host'],
    ['https://host//', 'https://host'],
    ['https://host:8443/api/v1', 'https://host:8443'],
    ['https://host/api/v1/', 'https://host'],
    ['https://host/proxy/api/v1', 'https://host/proxy'],
    ['https://host/proxy', 'https://host/proxy'],
    ['https://host/api', 'https://host'],
    ['http://127.0.0.1:80', 'http://127.0.0.1:80'],
    ['https://host/one/path', 'https://host', ['/one/path']],
    ['https://host/one', 'https://host/one', ['/one/path', '/two']],
    ['https://host/x', 'https://host/x', []],
  ];
  for (const [base, origin, of] of table)
    expect(read(base, [...(of ?? paths)]), base).toEqual({ origin, world: { password: 'pw' } });
});

test('What is no base URL is told in a sentence that names the variable, without repeating it', () => {
  for (const base of [
    'nonsense',
    'host:443',
    'ftp://host',
    '//host',
    'https://',
    'https://ann:s3cret@host',
    'https://host?key=s3cret',
    'https://host/#s3cret',
  ]) {
    const { origin, trouble } = read(base);
    expect(origin, base).toBeUndefined();
    expect(trouble?.kind, base).toBe('configuration');
    expect(trouble?.sentence, base).toMatch(/^TOY_PAY_BASE_URL .*\.env\.$/);
    expect(trouble?.sentence).not.toContain('s3cret');
  }
});

test('Without a base URL the embedded mock is meant, and what else is set does not concern it', () => {
  for (const base of ['', '  ']) expect(read(base)).toEqual({ world: {} });
  expect(readEnvironment(toyApi, paths, {})).toEqual({ world: {} });
});
