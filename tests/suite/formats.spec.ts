/** Each format takes what the documents write and nothing else. */
import { expect, test } from '@playwright/test';
import { formats } from '../../src/contract/formats.ts';

const table: Readonly<Record<string, { readonly takes: readonly string[]; readonly refuses: readonly string[] }>> = {
  guid: {
    takes: ['3f0c1e9a-1b2c-4d5e-8f90-123456789abc', '3F0C1E9A-1B2C-4D5E-8F90-123456789ABC'],
    refuses: [
      '',
      '3f0c1e9a1b2c4d5e8f90123456789abc',
      'urn:uuid:3f0c1e9a-1b2c-4d5e-8f90-123456789abc',
      '3f0c1e9a-1b2c-4d5e-8f90-123456789abg',
      '{3f0c1e9a-1b2c-4d5e-8f90-123456789abc}',
      '3f0c1e9a-1b2c-4d5e-8f90-123456789abc\n',
    ],
  },
  date: {
    takes: ['2026-11-30', '2024-02-29', '2000-02-29'],
    refuses: [
      '2026-02-29',
      '1900-02-29',
      '2026-11-31',
      '2026-13-01',
      '2026-00-10',
      '2026-1-1',
      '26-11-30',
      '11/30/2026',
      '2026-11-30T00:00:00',
      '',
    ],
  },
  timestamp: {
    takes: [
      '2026-11-30T23:59:59',
      '2026-11-30T00:00:00Z',
      '2026-11-30T12:00:00.1234567',
      '2026-11-30T12:00:00.1-07:00',
    ],
    refuses: [
      '2026-11-30 12:00:00',
      '2026-11-30T24:00:00',
      '2026-11-30T12:60:00',
      '2026-11-30T12:00',
      '2026-11-30T12:00:00.12345678',
      '2026-11-30T12:00:00+0000',
      '2026-02-30T12:00:00',
      '2026-11-30',
      '2026-11-30T12:00:00T',
      '',
    ],
  },
  email: { takes: ['a@b.co', 'a.b+c@d-e.example.com'], refuses: ['a@b', 'a b@c.de', '@b.co', 'a@b.', 'a@@b.co', ''] },
  yymm: { takes: ['2612', '0001'], refuses: ['2613', '2600', '261', '12/26', '202612', ''] },
  'year-month': { takes: ['2026-12', '2026-01'], refuses: ['2026-13', '2026-00', '202612', '26-12', '2026-12-01', ''] },
};

test('Every format is held to what it takes and what it refuses', () => {
  expect(Object.keys(table).sort()).toEqual(Object.keys(formats).sort());
  for (const [name, { takes, refuses }] of Object.entries(table)) {
    for (const text of takes) expect(isOf(name, text), `${name} takes ${text}`).toBe(true);
    for (const text of refuses) expect(isOf(name, text), `${name} refuses ${text}`).toBe(false);
  }
});

function isOf(name: string, text: string): boolean | undefined {
  const format = formats[name];
  return format instanceof RegExp ? format.test(text) : format?.(text);
}
