/** What is our own fault is told as that, and nothing that stops a flow goes unseen. */
import { expect, test } from '@playwright/test';
import { changed, without } from '../../../src/vocabulary/change.ts';
import { money } from '../../../src/vocabulary/matchers.ts';
import { from } from '../../../src/vocabulary/reference.ts';
import { worst } from '../../../src/vocabulary/verdict.ts';
import { check, flow, mailArrives, timePasses, toyApi } from './toy-api.ts';
import { onPayments, pays } from './toy-flows.ts';
import { paid, playAt } from './toy-stage.ts';

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
  const bookkeeping = { ...toyApi.bookkeeping, requirements: {} };
  const { evidence } = await playAt(flow('F', [pays]), undefined, { api: { ...toyApi, bookkeeping } });
  expect(evidence.find(({ verdict }) => verdict === 'suite-error')?.finding?.received).toContain(
    'No requirement stands for the ledger',
  );
});

test('No flow that stops looks green, whatever stops it and wherever', async () => {
  const silent = { ...pays, proves: [] };
  const control = { now: async () => 0, advance: async () => {}, cause: async () => {}, mails: async () => [] };
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
