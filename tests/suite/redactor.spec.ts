/** The redactor hides secrets in every form in which they are written, and leaves innocent digits alone. */
import { expect, test } from '@playwright/test';
import { Redactor } from '../../src/engine/redactor.ts';

const HIDDEN = '‹secret›';
const redactor = () => new Redactor(['password', 'cvv2', 'access_token']);

test('A secret member is hidden at any depth, whatever its case and length', () => {
  const body = { Password: 'pw', list: [{ CVV2: 123, note: 'x' }], card: { cvv2: '99' }, Authorization: 'Bearer t' };
  expect(redactor().data(body)).toEqual({
    Password: HIDDEN,
    list: [{ CVV2: HIDDEN, note: 'x' }],
    card: { cvv2: HIDDEN },
    Authorization: HIDDEN,
  });
});

test('Whatever stands below a secret name is hidden, and whatever other parts the name has', () => {
  const body = {
    cvv2: ['123'],
    'card[cvv2]': { is: 1 },
    'card.Cvv2': '1',
    password: null,
    cvv2Sent: true,
    Cvv2: false,
  };
  const hidden = { ...body, cvv2: HIDDEN, 'card[cvv2]': HIDDEN, 'card.Cvv2': HIDDEN };
  expect(redactor().data(body)).toEqual(hidden);
  expect(redactor().secretsIn({ access_token: ['one', { two: 'two' }], note: 'three' })).toEqual(['one', 'two']);
  const table: readonly [text: string, clean: string][] = [
    ['{"cvv2": ["1", {"a]": "]"}], "b": 2}', `{"cvv2": "${HIDDEN}", "b": 2}`],
    [`{'Cvv2': '123', 'b': 2}`, `{'Cvv2': '${HIDDEN}', 'b': 2}`],
    ['{"a":"{\\"cvv2\\":\\"1\\",\\"b\\":2}"}', `{"a":"{\\"cvv2\\":\\"${HIDDEN}\\",\\"b\\":2}"}`],
    ['{"cvv2": null, "password": "cut o', `{"cvv2": null, "password": "${HIDDEN}"`],
    ['{"cvv2": {"a": "b", "c', `{"cvv2": "${HIDDEN}"`],
    [
      'x?card%5BCvv2%5D=1&card[cvv2]=2&pass%77ord=p&b=2',
      `x?card%5BCvv2%5D=${HIDDEN}&card[cvv2]=${HIDDEN}&pass%77ord=${HIDDEN}&b=2`,
    ],
  ];
  for (const [text, clean] of table) expect(redactor().text(text)).toBe(clean);
});

test('A secret member is hidden in text that looks like JSON, valid or not', () => {
  const text = redactor().text('{"Password": "p\\"w", "cvv2":123, "passwordHint":"dog", "access_token" : "ab"');
  expect(text).toBe(`{"Password": "${HIDDEN}", "cvv2":"${HIDDEN}", "passwordHint":"dog", "access_token" : "${HIDDEN}"`);
});

test('A known value is hidden raw and as JSON, URL, form and base64 write it', () => {
  const secret = 'p w"ü&/1';
  const own = redactor();
  own.learn(secret);
  const forms = [
    secret,
    JSON.stringify(secret),
    encodeURIComponent(secret),
    new URLSearchParams({ x: secret }).toString(),
    Buffer.from(secret).toString('base64'),
  ];
  for (const form of forms) {
    const clean = own.text(`<${form}>`);
    expect(clean, form).toContain(HIDDEN);
    expect(clean, form).not.toContain(form.replace(/^(x=|")|"$/g, ''));
  }
  expect(own.data({ note: `it is ${secret}!`, [secret]: 1 })).toEqual({ note: `it is ${HIDDEN}!`, [HIDDEN]: 1 });
});

test('Values of secret members are learned from a body, and hidden where others repeat them', () => {
  const own = redactor();
  own.learnFrom({ user: 'ann-lee', deep: [{ access_token: 'token-123' }] });
  expect(own.text('ann-lee has token-123')).toBe(`ann-lee has ${HIDDEN}`);
});

test('A secret that begins with another one is hidden whole', () => {
  const own = redactor();
  own.learn('hunter');
  own.learn('hunter-two');
  expect(own.text('hunter-two, hunter')).toBe(`${HIDDEN}, ${HIDDEN}`);
});

test('A secret that is a form of another one is hidden in all forms of its own', () => {
  const both = redactor();
  both.learn('pass/word');
  both.learn('pass%2Fword');
  const twice = Buffer.from('pass%2Fword').toString('base64');
  expect(both.text(`it is ${twice}`)).toBe(`it is ${HIDDEN}`);
});

test('What is too short to be a secret is not hidden in text', () => {
  const own = redactor();
  own.learn('12345');
  own.learn('');
  own.learn(123456);
  expect(own.text('12345 and 123456')).toBe('12345 and 123456');
});

test('A card number keeps its first six and last four digits, spaced or not, as text and as a number', () => {
  const table: readonly [unknown, unknown][] = [
    ['4111111111111111', '411111******1111'],
    ['card 4111 1111 1111 1111.', 'card 411111******1111.'],
    ['4111-1111-1111-1111', '411111******1111'],
    ['3782 822463 10005', '378282*****0005'],
    ['6011000990139425000: not one, 6011111111111117: one', '6011000990139425000: not one, 601111******1117: one'],
    ['4111111111111111 12/28', '411111******1111 12/28'],
    ['4111 1111 1111 1111 0825', '411111******1111 0825'],
    ['12 4012000098765439', '12 401200******5439'],
    [4111111111111111, '411111******1111'],
    [{ n: [5555555555554444] }, { n: ['555555******4444'] }],
  ];
  for (const [value, clean] of table) expect(redactor().data(value), JSON.stringify(value)).toEqual(clean);
});

test('Guids, amounts, times and digits that are no card number stay', () => {
  const innocent = [
    '41111111-1111-4111-8111-111111111111',
    '00000000-0000-0000-0000-000000000000',
    '41111111-1111-1111-aaaa-aaaaaaaaaaaa',
    'AAAA4111-1111-1111-1111-AAAAAAAAAAAA',
    'AB345678-1234-1234-1234-123456789012',
    '4111111111111112',
    '0000000000000000',
    '411111******1111',
    '1234567890.12',
    '2026-11-30T12:00:00.1234567',
    '123456789012',
    19.99,
    1764460800000,
    4111111111111112,
    true,
    null,
  ];
  for (const value of innocent) expect(redactor().data(value), String(value)).toBe(value);
});
