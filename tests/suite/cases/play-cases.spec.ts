/** A case turns its requirement red if, and only if, the document promises what did not come; none stops the others. */
import { expect, test } from '@playwright/test';
import { recordCases } from '../../../src/cases/record-cases.ts';
import { notGreen, playAt, verdictsOn } from '../engine/toy-stage.ts';
import { planOf, refusesTooSmall, staged, target } from './toy-cases.ts';

const FIELD = 'TOY-FIELD-createPayment';

test('A target that keeps its limits is green', async () => {
  const { flow, stage } = staged(planOf(refusesTooSmall));
  const result = await playAt(flow, target(), stage);
  expect(notGreen(result)).toEqual([]);
  expect(result.cases['amount: below the minimum (0.99)']).toBe('refused');
});

test('A limit that is ignored is red where the document promises a refusal, and the cases after it are played', async () => {
  const { flow, stage } = staged(planOf(refusesTooSmall));
  const result = await playAt(flow, target({ ignores: ['minimum'] }), stage);
  expect(notGreen(result)).toEqual([`failed ${FIELD} outcome`]);
  const steps = result.evidence.flatMap(({ finding }) => finding?.step ?? []);
  expect(steps).toEqual(['amount: below the minimum (0.99)']);
  expect(result.cases['amountNote: too long (6 characters)']).toBe('refused');
});

test('The same limit, and another one, ignored where nothing is promised, is green', async () => {
  const { flow, stage } = staged(planOf());
  const result = await playAt(flow, target({ ignores: ['minimum', 'length'] }), stage);
  expect(notGreen(result)).toEqual([]);
  expect(result.cases['amount: below the minimum (0.99)']).toBe('approved');
});

test('What is refused and stored all the same is red', async () => {
  const { flow, stage } = staged(planOf());
  const result = await playAt(flow, target({ stores: true }), stage);
  expect(verdictsOn(result, FIELD)).toContain('failed');
});

test('Where the good request is not accepted, every case is blocked and none is sent', async () => {
  const { flow, stage } = staged(planOf(refusesTooSmall));
  const no = () => Response.json({ message: 'no' }, { status: 400 });
  const result = await playAt(flow, ({ path }) => (path === '/api/payments' ? no() : undefined), stage);
  expect(result.cases).toEqual({});
  expect(new Set(verdictsOn(result, FIELD))).toEqual(new Set(['blocked']));
  expect(result.seen.filter(({ path }) => path === '/api/payments')).toHaveLength(1);
});

test('The record tells, field by field, what was promised and what came', async () => {
  const { flow, stage } = staged(planOf(refusesTooSmall));
  const result = await playAt(flow, target({ ignores: ['minimum'] }), stage);
  const { fields } = recordCases(stage.api, [result]).get('createPayment')!;
  const amount = fields.find(({ field }) => field === 'amount')!;
  expect(amount.cases).toEqual(
    expect.arrayContaining([
      { case: 'below the minimum (0.99)', promised: 'refused', came: 'approved', verdict: 'failed' },
      { case: 'the minimum (1)', promised: 'accepted', came: 'approved', verdict: 'passed' },
    ]),
  );
});
