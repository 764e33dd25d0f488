/** Calls that are sent at once: just as many as promised are approved, and what comes out otherwise is judged by what is promised. */
import { expect, test } from '@playwright/test';
import { approved } from '../../../src/vocabulary/flow.ts';
import { present } from '../../../src/vocabulary/matchers.ts';
import { check, flow, step, together } from './toy-api.ts';
import { order, pays } from './toy-flows.ts';
import { type Answers, notGreen, paid, playAt } from './toy-stage.ts';

const looks = step('What comes next is looked at', {
  call: 'createPayment',
  body: order(),
  expect: approved,
  checks: [check('TOY-MONEY-01', '/id', present)],
});
const guessed = { ...pays, proves: ['TOY-GUESS-01'] as const };
const atOnce = (
  calls: readonly (typeof pays | typeof guessed)[],
  proves: Parameters<typeof together>[1]['proves'] = 'TOY-PAY-02',
) =>
  flow('Two at once', [together('Two payments are sent at once', { calls: [...calls], approves: 1, proves }), looks]);

/** Payments are answered so, one after the other; the good target answers those that follow. */
function answered(...statuses: readonly string[]): Answers {
  const left = [...statuses];
  return ({ path, method }) => {
    const status = path === '/api/payments' && method === 'POST' ? left.shift() : undefined;
    return status === undefined ? undefined : paid({ status });
  };
}

const table: readonly [fact: string, ReturnType<typeof atOnce>, Answers, bad: readonly string[]][] = [
  ['one of two is approved', atOnce([pays, pays]), answered('approved', 'declined'), []],
  [
    'both are approved',
    atOnce([pays, pays]),
    answered('approved', 'approved'),
    ['failed TOY-PAY-02 outcome', 'blocked TOY-MONEY-01 prerequisite'],
  ],
  [
    'one is approved and what became of the other cannot be read',
    atOnce([pays, pays]),
    answered('approved', 'odd'),
    [
      'failed TOY-SHAPE-createPayment unknown-enum-value /status',
      'failed TOY-PAY-02 outcome',
      'blocked TOY-MONEY-01 prerequisite',
    ],
  ],
  [
    'both are approved, which one of the promises only reports',
    atOnce([pays, pays], ['TOY-PAY-02', 'TOY-GUESS-01']),
    answered('approved', 'approved'),
    ['assumption TOY-GUESS-01 outcome', 'assumption TOY-MONEY-01 prerequisite'],
  ],
  [
    'one cannot be read, whatever only reports',
    atOnce([pays, pays], ['TOY-PAY-02', 'TOY-GUESS-01']),
    answered('approved', 'odd'),
    [
      'failed TOY-SHAPE-createPayment unknown-enum-value /status',
      'failed TOY-PAY-02 outcome',
      'assumption TOY-GUESS-01 outcome',
      'blocked TOY-MONEY-01 prerequisite',
    ],
  ],
  [
    'neither is approved',
    atOnce([pays, pays]),
    answered('declined', 'declined'),
    ['blocked TOY-PAY-02 prerequisite', 'blocked TOY-MONEY-01 prerequisite'],
  ],
  [
    'neither is approved, of which one is firmly promised',
    atOnce([guessed, { ...pays, proves: ['TOY-GUESS-01', 'TOY-PAY-01'] as never }]),
    answered('declined', 'declined'),
    ['blocked TOY-PAY-02 prerequisite', 'blocked TOY-MONEY-01 prerequisite'],
  ],
  [
    'neither is approved, of which one has to be',
    atOnce([guessed, { ...pays, proves: [] }]),
    answered('declined', 'declined'),
    ['blocked TOY-PAY-02 prerequisite', 'blocked TOY-MONEY-01 prerequisite'],
  ],
  [
    'neither is approved, which nobody firmly promises of either',
    atOnce([guessed, guessed]),
    answered('declined', 'declined'),
    ['assumption TOY-PAY-02 prerequisite', 'assumption TOY-MONEY-01 prerequisite'],
  ],
  [
    'neither is approved, which is assumed of one',
    atOnce([pays, { ...pays, assumes: 'amounts up to 5 are approved' }]),
    answered('declined', 'declined'),
    ['assumption TOY-PAY-02 prerequisite', 'assumption TOY-MONEY-01 prerequisite'],
  ],
];

test('What comes of calls at once is judged by how many were approved, and by what is promised of them', async () => {
  for (const [fact, played, answers, bad] of table) expect(notGreen(await playAt(played, answers)), fact).toEqual(bad);
});

test('A finding tells what came of each call, or what was assumed of them', async () => {
  const received = async (...given: Parameters<typeof playAt>) =>
    (await playAt(...given)).evidence.find(({ requirement }) => requirement === 'TOY-PAY-02')?.finding?.received;
  expect(await received(atOnce([pays, pays]), answered('approved', 'approved'))).toBe(
    'approved (HTTP 200) and approved (HTTP 200)',
  );
  expect(await received(atOnce([guessed, guessed]), answered('declined', 'declined'))).toContain(
    'assumed here: what the document does not firmly promise of a single one of them',
  );
  const assuming = { ...pays, assumes: 'amounts up to 5 are approved' };
  expect(await received(atOnce([pays, assuming]), answered('declined', 'declined'))).toContain(
    'assumed here: amounts up to 5 are approved',
  );
});
