/** Played against a toy API that is wrong in one place, a flow gives the one verdict that says so. */
import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { changed, rawBody, without } from '../../src/vocabulary/change.ts';
import { approved, declined, notFound, refused, unauthenticated } from '../../src/vocabulary/flow.ts';
import { is, length, money, present } from '../../src/vocabulary/matchers.ts';
import { derived, from } from '../../src/vocabulary/reference.ts';
import { worst } from '../../src/vocabulary/verdict.ts';
import { check, checkThe, flow, mailArrives, type Order, step, timePasses, toyApi } from './engine/toy-api.ts';
import { type Answers, notGreen, PASSWORD, paid, playAt, TOKEN, verdictsOn } from './engine/toy-stage.ts';

const PAN = '4111111111111111';

const order =
  (changes: Partial<Order> = {}) =>
  () => ({ amount: 5, ...changes });
const pays = step('A payment is made', {
  call: 'createPayment',
  body: order(),
  expect: approved,
  proves: 'TOY-PAY-01',
});
const isRefused = step('Without an amount it is refused', {
  call: 'createPayment',
  body: order(),
  wrong: without('/amount'),
  expect: refused,
  proves: 'TOY-PAY-02',
});
const onPayments =
  (answer: () => Response | Error): Answers =>
  ({ path, method }) =>
    path === '/api/payments' && method === 'POST' ? answer() : undefined;

test('A target that does as documented passes every requirement that was looked at', async () => {
  const result = await playAt(flow('Good', [pays, isRefused]));
  expect(notGreen(result)).toEqual([]);
  for (const id of [
    'TOY-PAY-01',
    'TOY-PAY-02',
    'TOY-RULE-01',
    'TOY-MONEY-01',
    'TOY-SHAPE-createPayment',
    'TOY-SHAPE-logIn',
  ])
    expect(verdictsOn(result, id), id).toContain('passed');
  expect(result.calls.map(({ operation, status }) => `${operation} ${status}`)).toEqual([
    'logIn 200',
    'createPayment 200',
    'createPayment 400',
  ]);
  expect(result.transcripts).toEqual([]);
  expect(Object.values(result.troubles).flat()).toEqual([]);
});

const checked = (...checks: Parameters<typeof step>[1]['checks'] & object) =>
  flow('Checked', [step('It is looked at', { call: 'createPayment', body: order(), expect: approved, checks })]);

const single: readonly [fault: string, flow: ReturnType<typeof flow>, answer: () => Response | Error, red: string][] = [
  ['another outcome', flow('F', [pays]), () => paid({ status: 'declined' }), 'failed TOY-PAY-01 outcome'],
  [
    'another value',
    checked(check('TOY-PAY-01', '/note', is('ok'))),
    () => paid({ note: 'no' }),
    'failed TOY-PAY-01 value /note',
  ],
  [
    'another code',
    checked(checkThe('code', 'TOY-PAY-01', is('00'))),
    () => paid({ code: '05' }),
    'failed TOY-PAY-01 text',
  ],
  ['a wrong shape', flow('F', [pays]), () => paid({ id: 7 }), 'failed TOY-SHAPE-createPayment wrong-type /id'],
  ['a broken rule', flow('F', [pays]), () => paid({}, { 'x-leak': '1' }), 'failed TOY-RULE-01 value'],
  ['wrong money', flow('F', [pays]), () => paid({ amount: 5.01 }), 'failed TOY-MONEY-01 money /amount'],
  [
    'an assumed requirement',
    checked(check('TOY-GUESS-01', '/colour', is('red'))),
    () => paid({ colour: 'blue' }),
    'assumption TOY-GUESS-01 value /colour',
  ],
  [
    'an ambiguous requirement',
    checked(check('TOY-UNCLEAR-01', '/flavour', is('sweet'))),
    () => paid({ flavour: 'sour' }),
    'assumption TOY-UNCLEAR-01 value /flavour',
  ],
  [
    'an assumed fact of the contract',
    flow('F', [pays]),
    () => paid({ colour: 1 }),
    'assumption TOY-SHAPE-createPayment wrong-type /colour',
  ],
  [
    'an undocumented member',
    flow('F', [pays]),
    () => paid({ extra: 1 }),
    'assumption TOY-SHAPE-createPayment undocumented-field /extra',
  ],
  ['no answer', flow('F', [pays]), () => new Error('socket hang up'), 'blocked TOY-PAY-01 prerequisite'],
  [
    'an overloaded target',
    flow('F', [pays]),
    () => new Response('busy', { status: 503 }),
    'blocked TOY-PAY-01 prerequisite',
  ],
  [
    'too many requests',
    flow('F', [pays]),
    () => new Response('slow down', { status: 429 }),
    'blocked TOY-PAY-01 prerequisite',
  ],
  [
    'no answer to what proves nothing',
    checked(),
    () => new Error('reset'),
    'blocked TOY-SHAPE-createPayment prerequisite',
  ],
  [
    'another outcome of what proves nothing',
    checked(),
    () => paid({ status: 'declined' }),
    'blocked TOY-SHAPE-createPayment prerequisite',
  ],
];

test('One fault of the target is one line that is not green', async () => {
  for (const [fault, played, answer, red] of single) {
    expect(
      notGreen(
        await playAt(
          played,
          onPayments(() => paid({ note: 'ok', colour: 'red', flavour: 'sweet' })),
        ),
      ),
      `${fault}, without it`,
    ).toEqual([]);
    expect(notGreen(await playAt(played, onPayments(answer))), fault).toEqual([red]);
  }
});

test('A finding says what was expected and received, in which step, and where that is written', async () => {
  const played = checked(check('TOY-PAY-01', '/amount', money('5.00')));
  const { evidence, troubles, transcripts, at } = await playAt(
    played,
    onPayments(() => paid({ amount: 6 })),
  );
  const found = evidence.filter(({ finding }) => finding?.requirement === 'TOY-PAY-01');
  expect(found).toEqual([
    {
      requirement: 'TOY-PAY-01',
      verdict: 'failed',
      finding: {
        requirement: 'TOY-PAY-01',
        kind: 'value',
        basis: 'documented',
        pointer: '/amount',
        expected: 'the amount 5.00',
        received: '6',
        operation: 'createPayment',
        flow: 'Checked',
        step: 'It is looked at',
        at: expect.stringMatching(/^tests\/suite\/engine\.spec\.ts:\d+$/),
      },
    },
  ]);
  expect(at).toBe(found[0]?.finding?.at);
  expect(troubles['It is looked at']).toEqual(evidence.filter(({ verdict }) => verdict === 'failed'));
  expect(transcripts).toEqual([
    {
      step: 'It is looked at',
      request: { method: 'POST', path: '/api/payments', body: { amount: 5 } },
      response: { status: 200, body: { id: 'p-1', amount: 6, status: 'approved', code: '00' } },
    },
  ]);
});

test('A finding points at the line on which its step is written', async () => {
  const { evidence } = await playAt(
    flow('Line', [pays]),
    onPayments(() => paid({ status: 'declined' })),
  );
  const [file = '', line = ''] = evidence.find(({ finding }) => finding)?.finding?.at.split(':') ?? [];
  const source = (await readFile(new URL(`../../${file}`, import.meta.url), 'utf8')).split('\n');
  expect(source[Number(line) - 1]).toContain("step('A payment is made'");
});

test('A failed outcome tells the API’s own words', async () => {
  const played = flow('Words', [
    step('No', { call: 'createPayment', body: order(), expect: declined, proves: 'TOY-PAY-01' }),
  ]);
  const { evidence } = await playAt(
    played,
    onPayments(() => Response.json({ message: 'bad day' }, { status: 400 })),
  );
  expect(evidence.find(({ verdict }) => verdict === 'failed')?.finding).toMatchObject({
    expected: 'declined',
    received: 'refused (HTTP 400): bad day',
  });
});

test('A long answer is told in short', async () => {
  const long = 'x'.repeat(9000);
  const value = await playAt(
    checked(check('TOY-PAY-01', '/note', is('ok'))),
    onPayments(() => paid({ note: long })),
  );
  expect(value.evidence.find(({ finding }) => finding)?.finding?.received).toHaveLength(401);
  const page = onPayments(() => new Response(long, { status: 500, headers: { 'content-type': 'text/html' } }));
  const { transcripts } = await playAt(flow('Page', [pays]), page);
  expect(transcripts[0]?.response.body).toHaveLength(4001);
});

test('After a step that fails, later requirements are blocked and name that step', async () => {
  const result = await playAt(
    flow('Stops', [pays, isRefused]),
    onPayments(() => paid({ status: 'declined' })),
  );
  expect(notGreen(result)).toEqual(['failed TOY-PAY-01 outcome', 'blocked TOY-PAY-02 prerequisite']);
  expect(result.evidence.at(-1)?.finding?.received).toContain(
    'step “A payment is made” expects approved and received declined',
  );
  expect(result.seen.filter(({ path }) => path === '/api/payments')).toHaveLength(1);
});

test('A failed check does not stop the flow', async () => {
  const looks = step('Looks', {
    call: 'createPayment',
    body: order(),
    expect: approved,
    checks: [check('TOY-PAY-01', '/note', present)],
  });
  const result = await playAt(flow('Goes on', [looks, isRefused]));
  expect(notGreen(result)).toEqual(['failed TOY-PAY-01 value /note']);
  expect(verdictsOn(result, 'TOY-PAY-02')).toEqual(['passed']);
});

test('What a step assumes is no failure if it does not hold, and what rests on it is not either', async () => {
  const assuming = { ...pays, assumes: 'amounts up to 5 are approved' };
  const result = await playAt(
    flow('Assumes', [assuming, isRefused]),
    onPayments(() => paid({ status: 'declined' })),
  );
  expect(notGreen(result)).toEqual(['assumption TOY-PAY-01 prerequisite', 'assumption TOY-PAY-02 prerequisite']);
  expect(result.evidence.at(-1)?.finding?.received).toContain('assumed here: amounts up to 5 are approved');
  const silent = await playAt(
    flow('Assumes', [{ ...assuming, proves: [] }]),
    onPayments(() => paid({ status: 'declined' })),
  );
  expect(notGreen(silent)).toEqual(['assumption TOY-SHAPE-createPayment prerequisite']);
});

test('A value that later steps need and the answer lacks blocks them', async () => {
  const keeps = { ...pays, proves: [], keep: { note: '/note' } };
  const result = await playAt(flow('Keeps', [keeps, isRefused]));
  expect(notGreen(result)).toEqual(['blocked TOY-SHAPE-createPayment prerequisite', 'blocked TOY-PAY-02 prerequisite']);
  expect(result.evidence.at(-1)?.finding?.received).toBe(
    'step “A payment is made”: the answer has nothing at /note, which later steps need',
  );
});

test('A login that fails blocks, and is asked for once', async () => {
  const answers: Answers = ({ path }) =>
    path === '/api/login' ? Response.json({ message: 'no' }, { status: 401 }) : undefined;
  const result = await playAt(flow('Locked out', [pays, isRefused]), answers);
  expect(notGreen(result)).toEqual(['blocked TOY-PAY-01 prerequisite', 'blocked TOY-PAY-02 prerequisite']);
  expect(result.evidence.at(-1)?.finding?.received).toContain('logIn gives no token at /token: it answered HTTP 401');
  expect(result.seen.map(({ path }) => path)).toEqual(['/api/login']);
});

test('A target in trouble blocks everything, and nothing is sent to it', async () => {
  const result = await playAt(flow('Trouble', [pays, isRefused]), undefined, {
    trouble: 'TOY_PAY_PASSWORD is not set.',
  });
  expect(notGreen(result)).toEqual(['blocked TOY-PAY-01 prerequisite', 'blocked TOY-PAY-02 prerequisite']);
  expect(result.evidence[0]?.finding?.received).toBe('TOY_PAY_PASSWORD is not set.');
  expect(result.seen).toEqual([]);
});

test('A flow that needs what the target does not give is not applicable', async () => {
  const noDevice = await playAt(flow('Device', [pays], { needs: ['password', 'device', 'control'] }));
  expect(noDevice.notApplicable).toBe('the target gives no device, control');
  expect(noDevice.evidence).toEqual([{ requirement: 'TOY-PAY-01', verdict: 'not-applicable' }]);
  expect(noDevice.seen).toEqual([]);
});

const ours: readonly [fault: string, flow: ReturnType<typeof flow>, says: string][] = [
  [
    'a request that breaks the contract',
    flow('F', [{ ...pays, body: () => ({ amount: 'five' }) }]),
    'Our own request breaks the contract at /amount: expected type number, sent "five".',
  ],
  ['an unknown operation', flow('F', [{ ...pays, call: 'burnMoney' }]), 'The contract has no operation burnMoney.'],
  [
    'an unknown reference',
    flow('F', [{ ...pays, body: () => ({ amount: from('gone') }) }]),
    'No earlier step keeps “gone”.',
  ],
  [
    'a path parameter too few',
    flow('F', [{ ...pays, call: 'getPayment', path: {} }]),
    'getPayment is called without its path parameter id.',
  ],
  [
    'a body where none is taken',
    flow('F', [{ ...pays, call: 'getPayment', path: { id: 1 } }]),
    'getPayment takes no body.',
  ],
  [
    'a change that changes nothing',
    flow('F', [{ ...pays, wrong: without('/card') }]),
    'The request is the same without /card.',
  ],
  [
    'a second thing wrong beside the meant one',
    flow('F', [{ ...pays, body: () => ({ amount: 5, amountNote: 7 }), wrong: changed('/amount', 6) }]),
    'Our own request breaks the contract at /amountNote: expected type string, sent 7.',
  ],
  [
    'a value kept of what was not sent',
    flow('F', [{ ...pays, keepSent: { card: '/card' } }]),
    'Our own request has nothing at /card, which later steps need.',
  ],
  ['a recipe that throws', flow('F', [{ ...pays, body: () => JSON.parse('{') }]), 'JSON'],
  [
    'a matcher that throws',
    flow('F', [{ ...pays, checks: [check('TOY-PAY-01', '/amount', money('much'))] }]),
    'An amount is a decimal',
  ],
  [
    'a fault before anything is proven',
    flow('F', [{ ...pays, proves: [], call: 'burnMoney' }, pays]),
    'The contract has no operation burnMoney.',
  ],
  [
    'a fault in a flow that proves nothing',
    flow('F', [
      { ...pays, proves: [] },
      { ...pays, proves: [], keepSent: { no: '/no' } },
    ]),
    'nothing at /no',
  ],
  [
    'a mock steered without saying so',
    flow('F', [timePasses('Later', 1), pays]),
    'The flow does not say that it needs “control”.',
  ],
];

test('Our own fault is an error of the suite, never of the target', async () => {
  for (const [fault, played, says] of ours) {
    const result = await playAt(played);
    expect(worst(result.evidence.map(({ verdict }) => verdict)), fault).toBe('suite-error');
    expect(
      result.evidence.filter(({ verdict }) => verdict === 'failed'),
      fault,
    ).toEqual([]);
    const found = result.evidence.find(({ verdict }) => verdict === 'suite-error')?.finding;
    expect(found?.kind, fault).toBe('suite');
    expect(found?.received, fault).toContain(says);
  }
});

test('A rule or a ledger that names no requirement is an error of the suite', async () => {
  const [rule] = toyApi.rules;
  const api = { ...toyApi, rules: [{ ...rule!, requirement: 'TOY-RULE-99' }] };
  for (const answers of [undefined, onPayments(() => paid({}, { 'x-leak': '1' }))]) {
    const { evidence } = await playAt(flow('F', [pays]), answers, { api });
    expect(evidence.find(({ verdict }) => verdict === 'suite-error')?.finding?.received).toContain(
      'No requirement has the id TOY-RULE-99.',
    );
  }
});

test('No flow that stops looks green, whatever stops it and wherever', async () => {
  const silent = { ...pays, proves: [] };
  const control = { now: async () => 0, advance: async () => {}, mails: async () => [] };
  const stopped = [
    await playAt(
      flow('No mail', [silent, mailArrives('Mail', { to: 'a@b.co', find: /(x)/, keepAs: 'x' })]),
      undefined,
      { control },
    ),
    await playAt(
      flow('No answer', [silent]),
      onPayments(() => new Error('gone')),
    ),
    await playAt(flow('No value', [{ ...silent, keep: { note: '/note' } }])),
    await playAt(flow('Trouble', [silent]), undefined, { trouble: 'no' }),
    await playAt(flow('Error', [{ ...silent, call: 'nothing' }])),
    await playAt(flow('Error', [timePasses('Later', 1), silent])),
  ];
  for (const { flow: title, evidence } of stopped)
    expect(['blocked', 'suite-error'], title).toContain(worst(evidence.map(({ verdict }) => verdict)));
});

test('A flow that looks at nothing leaves no evidence, so that nobody can take it for green', async () => {
  expect((await playAt(flow('Empty', []))).evidence).toEqual([]);
});

test('A check speaks for the contract’s word about the same member; what else is wrong with it is told beside it', async () => {
  const looks = (pointer: string) => checked(check('TOY-PAY-01', pointer, present));
  const nothing = onPayments(() => paid({ id: undefined }));
  expect(notGreen(await playAt(looks('/id'), nothing))).toEqual(['failed TOY-PAY-01 value /id']);
  expect(notGreen(await playAt(looks('/amount'), nothing))).toEqual([
    'failed TOY-SHAPE-createPayment missing-field /id',
  ]);
  const unknown = onPayments(() => paid({ id: null }));
  expect(notGreen(await playAt(looks('/id'), unknown))).toEqual(['failed TOY-PAY-01 value /id']);
});

test('A check on a step that ends otherwise than expected claims nothing', async () => {
  const looks = checked(check('TOY-PAY-01', '/id', present));
  const result = await playAt(
    looks,
    onPayments(() => paid({ id: undefined, status: 'declined' })),
  );
  expect(notGreen(result)).toEqual([
    'blocked TOY-PAY-01 prerequisite',
    'failed TOY-SHAPE-createPayment missing-field /id',
  ]);
});

test('A negative case sends exactly the one change', async () => {
  const body = order({ amount: 7, amountNote: 'n' });
  const wrongs = [
    [without('/amount'), '{"amountNote":"n"}'],
    [changed('/amount', 'x'), '{"amount":"x","amountNote":"n"}'],
    [changed('/new/deep', from('kept')), '{"amount":7,"amountNote":"n","new":{"deep":"p-1"}}'],
    [rawBody('{"amount": 7,\r\n "é'), '{"amount": 7,\r\n "é'],
    [rawBody(derived('the id and a brace', (kept) => `${kept.get('kept')}}`)), 'p-1}'],
  ] as const;
  const keeps = { ...pays, keep: { kept: '/id' } };
  for (const [wrong, text] of wrongs) {
    const bad = step('Wrong', { call: 'createPayment', body, wrong, expect: { outcomes: ['refused', 'approved'] } });
    const { seen, evidence } = await playAt(flow('Wrong', [keeps, bad]));
    expect(seen.at(-1)?.text, wrong.says).toBe(text);
    expect(
      evidence.filter(({ verdict }) => verdict === 'suite-error'),
      wrong.says,
    ).toEqual([]);
  }
  const bodiless = { ...pays, wrong: rawBody('not json'), expect: refused };
  const { body: _, ...onlyRaw } = bodiless;
  expect((await playAt(flow('Raw', [onlyRaw]))).seen.at(-1)?.text).toBe('not json');
});

test('Credentials are the target’s own user’s, those that are given, or none', async () => {
  const as = (auth: 'none' | ReturnType<typeof from> | undefined) =>
    step('Asks', {
      call: 'getPayment',
      path: { id: 'p-1' },
      expect: auth ? unauthenticated : approved,
      ...(auth ? { auth } : {}),
    });
  const authorizations = async (asks: ReturnType<typeof as>) =>
    (await playAt(flow('Auth', [{ ...pays, keep: { other: '/id' } }, asks]))).seen.map(
      ({ authorization }) => authorization,
    );
  expect(await authorizations(as(undefined))).toEqual([null, `Bearer ${TOKEN}`, `Bearer ${TOKEN}`]);
  expect(await authorizations(as('none'))).toEqual([null, `Bearer ${TOKEN}`, null]);
  expect(await authorizations(as(from('other')))).toEqual([null, `Bearer ${TOKEN}`, 'Bearer p-1']);
});

test('Path parameters go out encoded', async () => {
  const asks = step('Asks', { call: 'getPayment', path: { id: from('kept') }, expect: approved });
  const answers: Answers = ({ method }) => (method === 'POST' ? undefined : paid());
  const keeps = { ...pays, keep: { kept: '/id' } };
  const { seen } = await playAt(flow('Path', [keeps, asks]), (each) =>
    each.path === '/api/payments' ? paid({ id: 'a/b?c=ü#{id}' }) : answers(each),
  );
  expect(seen.at(-1)?.path).toBe('/api/payments/a%2Fb%3Fc%3D%C3%BC%23%7Bid%7D');
  const nowhere = step('Asks', { call: 'getPayment', path: { id: 'nowhere' }, expect: notFound, proves: 'TOY-PAY-01' });
  expect(notGreen(await playAt(flow('Path', [nowhere])))).toEqual([]);
});

test('What is kept of requests and answers stands in later requests and checks', async () => {
  const keeps = { ...pays, body: order({ amount: 8.5 }), keep: { id: '/id' }, keepSent: { amount: '/amount' } };
  const again = step('Again', {
    call: 'createPayment',
    body: () => ({ amount: from('amount'), amountNote: from('id') }),
    expect: approved,
    checks: [check('TOY-PAY-01', '/amount', money(from('amount'))), check('TOY-PAY-02', '/id', is(from('id')))],
  });
  const result = await playAt(flow('Kept', [keeps, again]));
  expect(result.seen.at(-1)?.text).toBe('{"amount":8.5,"amountNote":"p-1"}');
  expect(notGreen(result)).toEqual([]);
});

test('Time that passes makes the session log in again, and mail gives what it holds', async () => {
  const advanced: number[] = [];
  const control = {
    now: async () => 1,
    advance: async (milliseconds: number) => void advanced.push(milliseconds),
    mails: async (to: string) => [
      { to, subject: '', text: 'code: old-code' },
      { to, subject: '', text: 'code: new-code' },
    ],
  };
  const reads = mailArrives('Mail', { to: 'a@b.co', find: /code: (\S+)/, keepAs: 'code' });
  const uses = step('Uses', {
    call: 'createPayment',
    body: () => ({ amount: 1, amountNote: from('code') }),
    expect: approved,
  });
  const result = await playAt(flow('Steered', [pays, timePasses('Later', 60_000), reads, uses]), undefined, {
    control,
  });
  expect(advanced).toEqual([60_000]);
  expect(result.seen.map(({ path }) => path)).toEqual(['/api/login', '/api/payments', '/api/login', '/api/payments']);
  expect(result.seen.at(-1)?.text).toContain('new-code');
});

test('Nothing of a result holds a password, a token or a card number, however the target repeats them', async () => {
  const body = order({ card: PAN, password: 'pin-of-ann' });
  const spaced = PAN.replace(/(\d{4})(?=\d)/g, '$1 ');
  const echo = `${PASSWORD} ${TOKEN} ${encodeURIComponent(TOKEN)} ${PAN} ${spaced} pin-of-ann ${btoa(PASSWORD)}`;
  const filler = '-'.repeat(390);
  const answers: (() => Response | Error)[] = [
    () => paid({ id: echo, note: echo, status: 'declined' }),
    () => paid({ id: { password: 'short', token: 1, echo } }),
    () => paid({ id: [`${filler}${PAN}`, `${filler.slice(2)}${TOKEN}`], [TOKEN]: 1 }),
    () => Response.json({ message: echo }, { status: 400 }),
    () => new Response(`<p>${echo}</p>{"password":"short"}`, { status: 200, headers: { 'content-type': 'text/html' } }),
    () => new Response(echo, { status: 500 }),
    () => new Error(echo),
  ];
  const checks = [checkThe('raw', 'TOY-PAY-01', is('')), check('TOY-PAY-02', '', length(1))];
  const spends = step('Spends', { call: 'createPayment', body, expect: approved, proves: 'TOY-PAY-01', checks });
  for (const answer of answers) {
    const { seen, ...result } = await playAt(flow('Secrets', [spends, isRefused]), onPayments(answer));
    const written = JSON.stringify(result);
    expect(notGreen(result)).not.toEqual([]);
    const secrets = [PASSWORD, JSON.stringify(PASSWORD).slice(1, -1), TOKEN, encodeURIComponent(TOKEN), btoa(PASSWORD)];
    for (const secret of [...secrets, PAN, PAN.slice(0, 12), spaced, 'pin-of-ann', '"short"', TOKEN.slice(0, 8)])
      expect(written, secret).not.toContain(secret);
    expect(JSON.stringify(seen)).toContain(PAN);
  }
});

test('A token that was got before this flow began is hidden as well', async () => {
  const session = { headers: async () => ({ authorization: 'Bearer earlier-token' }), reset: () => {} };
  const result = await playAt(
    flow('Later', [pays]),
    onPayments(() => paid({ id: 7, note: 'not earlier-token!' })),
    { session },
  );
  expect(notGreen(result)).toHaveLength(1);
  expect(JSON.stringify(result.transcripts)).toContain('not ‹secret›!');
});
