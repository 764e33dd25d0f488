/** Played against a toy API that is wrong in one place, a flow gives the one verdict that says so. */
import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { approved, declined } from '../../src/vocabulary/flow.ts';
import { is, money, present } from '../../src/vocabulary/matchers.ts';
import { check, checkThe, flow, step } from './engine/toy-api.ts';
import { checked, isRefused, onPayments, order, pays } from './engine/toy-flows.ts';
import { type Answers, notGreen, paid, playAt, verdictsOn } from './engine/toy-stage.ts';

const refuses = () => Response.json({ message: 'no' }, { status: 400 });

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

const single: readonly [fault: string, flow: ReturnType<typeof flow>, answer: () => Response | Error, red: string][] = [
  ['another outcome', flow('F', [pays]), refuses, 'failed TOY-PAY-01 outcome'],
  [
    "a decline, which is the issuer's",
    flow('F', [pays]),
    () => paid({ status: 'declined' }),
    'blocked TOY-PAY-01 prerequisite',
  ],
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
        at: expect.stringMatching(/^tests\/suite\/engine\/toy-flows\.ts:\d+$/),
      },
    },
  ]);
  expect(at).toMatch(/^tests\/suite\/engine\/toy-flows\.ts:\d+$/);
  expect(troubles['It is looked at']).toEqual(evidence.filter(({ verdict }) => verdict === 'failed'));
  expect(transcripts).toEqual([
    {
      step: 'It is looked at',
      request: {
        method: 'POST',
        path: '/api/payments',
        headers: { authorization: '‹secret›', 'content-type': 'application/json' },
        body: { amount: 5 },
      },
      response: {
        status: 200,
        headers: { 'content-type': 'application/json' },
        body: { id: 'p-1', amount: 6, status: 'approved', code: '00' },
      },
      duration: expect.any(Number),
      curl: expect.stringContaining(`--header 'authorization: Bearer '"$TOKEN"`),
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

test('After a step that fails, later requirements are blocked and name that step', async () => {
  const result = await playAt(flow('Stops', [pays, isRefused]), onPayments(refuses));
  expect(notGreen(result)).toEqual(['failed TOY-PAY-01 outcome', 'blocked TOY-PAY-02 prerequisite']);
  expect(result.evidence.at(-1)?.finding?.received).toContain(
    'step “A payment is made” expects approved and received refused',
  );
  expect(result.seen.filter(({ path }) => path === '/api/payments')).toHaveLength(1);
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
  expect(notGreen(result)).toEqual(['blocked TOY-PAY-02 prerequisite']);
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
