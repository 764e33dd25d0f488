/** Each fault is told once, by who knows it best, and no stop goes unseen in the step at which it happened. */
import { expect, test } from '@playwright/test';
import type { Exchange } from '../../../src/engine/exchange.ts';
import type { Difference } from '../../../src/vocabulary/finding.ts';
import { is, present, satisfies } from '../../../src/vocabulary/matchers.ts';
import { check, flow, timePasses, toyApi } from './toy-api.ts';
import { checked, isRefused, onPayments, pays } from './toy-flows.ts';
import { notGreen, paid, playAt } from './toy-stage.ts';

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

test('A check takes no word from the contract if it holds, or only reports', async () => {
  const number = onPayments(() => paid({ id: 17 }));
  const wrongType = 'failed TOY-SHAPE-createPayment wrong-type /id';
  expect(notGreen(await playAt(checked(check('TOY-PAY-01', '/id', present)), number))).toEqual([wrongType]);
  expect(notGreen(await playAt(checked(check('TOY-GUESS-01', '/id', is('17'))), number))).toEqual([
    wrongType,
    'assumption TOY-GUESS-01 value /id',
  ]);
  expect(notGreen(await playAt(checked(check('TOY-PAY-01', '/id', is('17'))), number))).toEqual([
    'failed TOY-PAY-01 value /id',
  ]);
});

test('A matcher that stumbles over what came has not found what it looks for', async () => {
  const stumbles = satisfies('the third letter', (received) => (received as string[]).at(2)?.at(0) === 'x');
  const { evidence } = await playAt(checked(check('TOY-PAY-01', '/amount', stumbles)));
  const { verdict, finding } = evidence.find(({ requirement }) => requirement === 'TOY-PAY-01') ?? {};
  expect([verdict, finding?.expected, finding?.received]).toEqual(['failed', 'the third letter', '5']);
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

test('A rule that points at a member speaks for the contract’s word about it; one about the whole speaks for nothing else', async () => {
  const atId: Difference = { kind: 'value', basis: 'documented', pointer: '/id', expected: 'another', received: '17' };
  const look = ({ operation }: Exchange) => (operation.id === 'createPayment' ? [atId] : undefined);
  const api = { ...toyApi, rules: [{ requirement: 'TOY-RULE-01', look }] };
  const number = onPayments(() => paid({ id: 17 }));
  expect(notGreen(await playAt(flow('F', [pays]), number, { api }))).toEqual(['failed TOY-RULE-01 value /id']);
  const leaksAsText = onPayments(() => paid({}, { 'x-leak': '1', 'content-type': 'text/json' }));
  expect(notGreen(await playAt(flow('F', [pays]), leaksAsText))).toEqual([
    'failed TOY-RULE-01 value',
    'failed TOY-SHAPE-createPayment content-type',
  ]);
});

test('A login that gets no answer shows nothing of the shape of its answers', async () => {
  const { evidence } = await playAt(flow('F', [pays]), ({ path }) =>
    path === '/api/login' ? new Error('gone') : undefined,
  );
  expect(evidence.map(({ requirement, verdict }) => `${verdict} ${requirement}`)).toEqual(['blocked TOY-PAY-01']);
});

test('An answer that cannot be read is not excused by what the step assumes', async () => {
  const assuming = { ...pays, assumes: 'amounts up to 5 are approved' };
  const odd = onPayments(() => paid({ status: 'odd' }));
  expect(notGreen(await playAt(flow('F', [assuming]), odd))).toContain('failed TOY-PAY-01 outcome');
});

test('What waits for a step is blocked if any of its promises is firm', async () => {
  const both = { ...pays, proves: ['TOY-PAY-01', 'TOY-GUESS-01'] as never };
  const refuses = onPayments(() => Response.json({ message: 'no' }, { status: 400 }));
  expect(notGreen(await playAt(flow('F', [both, isRefused]), refuses))).toEqual([
    'failed TOY-PAY-01 outcome',
    'assumption TOY-GUESS-01 outcome',
    'blocked TOY-PAY-02 prerequisite',
  ]);
});

test('The step at which a flow stops is the one that is not green, even if it proves nothing', async () => {
  const silent = { ...pays, proves: [] };
  const declined = onPayments(() => paid({ status: 'declined' }));
  const refuses = onPayments(() => Response.json({ message: 'no' }, { status: 400 }));
  const inVain = { now: async () => 0, advance: async () => Promise.reject(new Error('out of order')) };
  const control = { ...inVain, cause: async () => {}, mails: async () => [] };
  const shape = 'TOY-SHAPE-createPayment';
  const stops = [
    ['declined', `blocked ${shape}`, await playAt(flow('F', [silent]), declined)],
    ['refused', `blocked ${shape}`, await playAt(flow('F', [silent]), refuses)],
    [
      'no answer',
      `blocked ${shape}`,
      await playAt(
        flow('F', [silent]),
        onPayments(() => new Error('gone')),
      ),
    ],
    ['error', `suite-error ${shape}`, await playAt(flow('F', [{ ...silent, keepSent: { no: '/no' } }]))],
    [
      'time',
      'suite-error TOY-PAY-01',
      await playAt(flow('F', [timePasses('Later', 1), pays], { needs: ['control'] }), undefined, { control }),
    ],
  ] as const;
  const waits = flow('F', [timePasses('Later', 1), silent], { needs: ['control'] });
  expect(notGreen(await playAt(waits, undefined, { control }))).toEqual([`suite-error ${shape} suite`]);
  for (const [why, told, { troubles }] of stops) {
    const [bad] = Object.values(troubles).filter((each) => each.length > 0);
    expect(
      bad?.map(({ verdict, requirement }) => `${verdict} ${requirement}`),
      why,
    ).toEqual([told]);
  }
  const trouble = await playAt(flow('F', [silent]), undefined, { trouble: 'no' });
  expect(notGreen(trouble)).toEqual([`blocked ${shape} prerequisite`]);
});
