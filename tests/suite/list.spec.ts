/** The plan of a run is never below what the run does, and tells who may be asked for what. */
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { apis } from '../../specs/index.ts';
import { planOf } from '../../src/cli/list/plan.ts';
import { loadContract } from '../../src/contract/load.ts';
import type { Exchange } from '../../src/engine/exchange.ts';
import { loadMock } from '../../src/mock/load.ts';
import type { MoneyMove } from '../../src/money/asked.ts';
import { Money } from '../../src/money/money.ts';
import { playAll } from '../../src/proof/play-all.ts';
import { createStand } from '../../src/proof/stand.ts';
import type { Api } from '../../src/vocabulary/api.ts';
import { runCommand, startCommand } from './run/conformance-run.ts';

test.describe.configure({ timeout: 120_000 });

for (const api of apis) {
  test(`The plan of ${api.name} has every flow, and no fewer requests than are sent`, async () => {
    const contract = await loadContract(api.name);
    const plan = await planOf(api, () => true, { latency: 300 });
    const plans = new Map(Object.values(plan.areas).flatMap((flows) => flows.map((flow) => [flow.title, flow])));
    const flows = Object.values(api.flows).flat();
    expect([...plans.keys()]).toEqual(flows.map(({ title }) => title));

    const played = await playAll(api, contract, createStand(contract, await loadMock(api.name)), flows);
    const sent = played.map(({ flow, traffic }) => ({
      title: flow.title,
      // A notification is none of ours, and a redirect comes on top.
      requests: traffic.filter(({ status }) => status !== 0 && !api.follows?.includes(status)).length,
    }));
    const planned = (title: string) => plans.get(title)?.requests ?? 0;
    const redirected = (title: string) => plans.get(title)?.needs.includes('redirectedTransactionId');
    expect(sent.filter(({ title, requests }) => requests > planned(title) && !redirected(title))).toEqual([]);
    // An upper bound that is far away would tell nothing.
    const exact = sent.filter(({ title, requests }) => requests === planned(title));
    expect(exact.length / sent.length).toBeGreaterThan(0.85);
  });
}

/** What is known of one flow of each API by reading it. */
const known: Readonly<Record<string, readonly [requirement: string, lines: readonly string[]]>> = {
  connexpay: ['CXP-RETURN-01', ['returns at most', 'may change: createSale', 'closeBatch', 'createReturn']],
  'connected-payments': ['CNP-CAPTURE-02', ['reserves at most 899.98 EUR', 'createPreAuthorisation, createCapture']],
  'payment-intents': [
    'PIN-CAPTURE-03',
    ['Captures in part never exceed what is authorised', 'reserves at most 1599.92 USD'],
  ],
  'v3-payments': ['V3P-MONEY-04', ['takes at most', 'EUR', 'may change: createPayment']],
  backoffice: ['BKO-CAPTURE-06', ['reserves at most 899.98 USD', 'may change: createPayment, operatePayment']],
};

for (const [api, [requirement, lines]] of Object.entries(known)) {
  test(`The plan of ${api} tells requests, money and changes of each flow, and totals`, async () => {
    const { exitCode, output } = await runCommand('list.ts', [api, '--requirement', requirement]);
    expect(exitCode, output).toBe(0);
    for (const line of lines) expect.soft(output).toContain(line);
    expect(output).toContain(`${api} · embedded mock`);
    expect(output).toMatch(new RegExp(`${api} in all\\n {4}flows {7}\\d+\\n {4}requests {4}at most \\d+`));
    expect(output).not.toContain('\u001b');
  });
}

for (const api of apis) {
  test(`The plan of ${api.name} has no less money than the ledger books`, async () => {
    const contract = await loadContract(api.name);
    const { areas } = await planOf(api, () => true, { latency: 300 });
    const plans = new Map(Object.values(areas).flatMap((flows) => flows.map((flow) => [flow.title, flow.money])));
    let booked: Booked = { reserve: 0, take: 0, return: 0 };
    const spied: Api = { ...api, bookkeeping: { ...api.bookkeeping, postings } };
    const stand = createStand(contract, await loadMock(api.name));
    const flows = Object.values(api.flows).flat();
    let seen = 0;
    for (const flow of flows) {
      booked = { reserve: 0, take: 0, return: 0 };
      await playAll(spied, contract, stand, [flow]);
      const { unknown, ...planned } = plans.get(flow.title)?.toJSON() ?? { unknown: 0 };
      if (unknown > 0) continue;
      for (const move of ['reserve', 'take', 'return'] as const) {
        const most = Object.values(planned[move] ?? {}).reduce((sum, amount) => sum + minor(amount), 0);
        expect.soft(booked[move], `${flow.title}: ${move}`).toBeLessThanOrEqual(most);
        seen += booked[move];
      }
    }
    expect(seen).toBeGreaterThan(0);

    function postings(exchange: Exchange, earlier: readonly Exchange[]) {
      const all = api.bookkeeping.postings(exchange, earlier);
      // A refund may be booked as a payment of its own as well.
      const isReturn = all.some(({ does }) => does === 'return');
      for (const posting of all) {
        const move = MOVES[posting.does];
        if (!move || !('amount' in posting) || (isReturn && move !== 'return')) continue;
        const amount = Money.read(posting.amount) ?? Money.zero;
        booked[move] += Number(amount.minorUnits) / (api.name === 'payment-intents' ? 100 : 1);
      }
      return all;
    }
  });
}

type Booked = Record<MoneyMove, number>;
const MOVES: Readonly<Record<string, MoneyMove>> = { authorise: 'reserve', capture: 'take', return: 'return' };

function minor(amount: string): number {
  return Number(Money.from(amount).minorUnits);
}

test('Who captures all that is left takes at most what the flow reserved', async () => {
  const api = apis.find(({ name }) => name === 'payment-intents');
  if (!api) throw new Error('There is no such API.');
  const { areas } = await planOf(api, () => true, { latency: 300 });
  const flow = areas.captures?.find(({ title }) => title === 'After a capture in part another one takes the rest');
  // Three quarters of it are captured, then the rest of it: at most all of it.
  const money = { reserve: { USD: '799.96' }, take: { USD: '1399.93' }, unknown: 0 };
  expect(flow?.money.toJSON()).toEqual(money);
});

test('Options compose: any value of one, and all of several', async () => {
  const titles = async (...args: string[]) => {
    const { output } = await runCommand('list.ts', [...args, '--json']);
    const { apis } = JSON.parse(output) as { apis: { areas: Record<string, { title: string }[]> }[] };
    return apis.flatMap(({ areas }) => Object.values(areas).flatMap((flows) => flows.map(({ title }) => title)));
  };
  const ofReturn = await titles('connexpay', '--requirement', 'CXP-RETURN-03');
  const ofVoid = await titles('connexpay', '--requirement', 'cxp-void-03');
  const ofEither = await titles('connexpay', '--requirement', 'CXP-RETURN-03', '--requirement', 'CXP-VOID-03');
  expect(ofReturn.length).toBeGreaterThan(0);
  expect(ofEither.toSorted()).toEqual([...new Set([...ofReturn, ...ofVoid])].toSorted());

  const ofFields = await titles('backoffice', '--tag', '@fields', '--operation', 'getTransactionList');
  expect(ofFields.length).toBeGreaterThan(0);
  expect(ofFields.every((title) => title.startsWith('The fields of'))).toBe(true);
  expect(ofFields.length).toBeLessThan((await titles('backoffice', '--tag', '@fields')).length);
  const notified = await titles('v3-payments', '--operation', 'paymentStatusChanged');
  expect(notified).toContain('A notificationUrl with a query is used');
});

test('On a sandbox, what it was not given is not applicable, counts for nothing, and says what to set', async () => {
  const sandbox = { V3_PAYMENTS_BASE_URL: 'https://sandbox.example.com' };
  const blocked = await runCommand('list.ts', ['v3-payments'], sandbox);
  expect(blocked.output).toContain('V3_PAYMENTS_ACCESS_TOKEN is not set: everything is blocked.');

  const open = await runCommand('list.ts', ['v3-payments'], { ...sandbox, V3_PAYMENTS_ACCESS_TOKEN: 'a-token' });
  expect(open.output).toContain('v3-payments · https://sandbox.example.com');
  expect(open.output).toContain('not applicable here: lacks control, receiver');
  expect(open.output).toMatch(/wrongCvv \(\d+ flow\(s\); set V3_PAYMENTS_WRONG_CVV\)/);
  expect(open.output).toMatch(/control \(\d+ flow\(s\); only a mock has it\)/);
  expect(open.output).not.toContain('a-token');
  const [, played, all] = /flows +(\d+) of (\d+)/.exec(open.output) ?? [];
  expect(Number(played)).toBeLessThan(Number(all));
  const [totals = ''] = open.output.split('v3-payments in all').slice(1);
  expect(totals).not.toContain('makes the mock');
});

test('What the target file denies is not applicable, wherever the file says the target is', async ({}, testInfo) => {
  const file = testInfo.outputPath('target.yaml');
  const described = { baseUrl: 'https://sandbox.example.com', capabilities: { operatesPayments: false } };
  await writeFile(file, JSON.stringify({ name: 'ours', apis: { 'v3-payments': described } }));
  const env = { TOLLGATE_TARGET: file, V3_PAYMENTS_ACCESS_TOKEN: 'a-token' };
  const { output } = await runCommand('list.ts', ['v3-payments'], env);
  expect(output).toContain('v3-payments · https://sandbox.example.com');
  expect(output).toMatch(/operatesPayments \(\d+ flow\(s\); the target file says that there is none\)/);
  const [, totals = ''] = output.split('v3-payments in all');
  expect(totals).not.toContain('operatePayment ×');
});

test('Minutes follow from requests and the latency that is assumed', async () => {
  const { output } = await runCommand('list.ts', ['backoffice', '--latency', '6000', '--json']);
  const { apis } = JSON.parse(output) as { apis: { totals: { requests: number; minutes: number } }[] };
  expect(apis[0]?.totals.requests).toBeGreaterThan(0);
  expect(apis[0]?.totals.minutes).toBeCloseTo((apis[0]?.totals.requests ?? 0) / 10, 1);
});

test('A reader that stops reading early is no error', async () => {
  const child = startCommand('list.ts', []);
  let complaint = '';
  child.stderr.on('data', (chunk) => (complaint += chunk));
  await once(child.stdout, 'data');
  child.stdout.destroy();
  const [code] = await once(child, 'close');
  expect(complaint).toBe('');
  expect(code).toBe(0);
});

test('Bad input gets one sentence and exit code 3', async () => {
  const table: readonly (readonly [string[], string])[] = [
    [['nope'], 'No API is called “nope”; expected one of'],
    [
      ['--requirement', 'CXP-RETURN-0333'],
      'No requirement has the id “CXP-RETURN-0333”; the nearest are CXP-RETURN-03',
    ],
    [['connexpay', '--operation', 'createSales'], 'is called “createSales”; the nearest are createSale'],
    [['backoffice', '--operation', 'createSale'], 'No operation of backoffice is called “createSale”'],
    [['--tag', 'nothing has it'], 'No flow has a tag with “nothing has it” in it'],
    [['backoffice', '--requirement', 'CXP-RETURN-03'], 'No flow of backoffice is all of what is asked for.'],
    [['--latency', 'slow'], '--latency is a whole number from 1 to 60000; received “slow”.'],
    [['--sedes', '1'], "Unknown option '--sedes'; see npm run list -- --help."],
  ];
  for (const [args, sentence] of table) {
    const { exitCode, output } = await runCommand('list.ts', args);
    expect.soft(exitCode, args.join(' ')).toBe(3);
    expect.soft(output).toContain(sentence);
    expect.soft(output.trim().split('\n'), output).toHaveLength(1);
  }
});

test('The command explains itself', async () => {
  const { exitCode, output } = await runCommand('list.ts', ['--help']);
  expect(exitCode).toBe(0);
  expect(output).toContain('Usage: npm run list -- [<api>...]');
});
