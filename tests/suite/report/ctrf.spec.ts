/** The CTRF file has one test for each requirement, and nothing that was not looked at passes. */
import { expect, test } from '@playwright/test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { ctrfReport } from '../../../src/report/ctrf.ts';
import { oneOfEach, runOf } from './toy-record.ts';

const text = { type: 'string', minLength: 1 };
const whole = { type: 'integer', minimum: 0 };

/** What https://ctrf.io requires, and that it knows no member beside those it names. */
const schema = {
  type: 'object',
  required: ['reportFormat', 'specVersion', 'results'],
  additionalProperties: false,
  properties: {
    reportFormat: { const: 'CTRF' },
    specVersion: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+$' },
    generatedBy: text,
    results: {
      type: 'object',
      required: ['tool', 'summary', 'tests'],
      additionalProperties: false,
      properties: {
        tool: object(['name'], { name: text, version: text }),
        summary: object(['tests', 'passed', 'failed', 'skipped', 'pending', 'other', 'start', 'stop'], {
          ...Object.fromEntries(
            ['tests', 'passed', 'failed', 'skipped', 'pending', 'other'].map((each) => [each, whole]),
          ),
          ...{ suites: whole, start: whole, stop: whole, duration: whole },
        }),
        tests: {
          type: 'array',
          items: object(['name', 'status', 'duration'], {
            name: text,
            status: { enum: ['passed', 'failed', 'skipped', 'pending', 'other'] },
            rawStatus: text,
            duration: whole,
            suite: { type: 'array', minItems: 1, items: text },
            message: text,
            trace: text,
            filePath: text,
            line: whole,
            tags: { type: 'array', items: text },
            extra: { type: 'object' },
          }),
        },
        environment: object([], { healthy: { type: 'boolean' }, extra: { type: 'object' } }),
      },
    },
  },
};

function object(required: readonly string[], properties: object) {
  return { type: 'object', required, additionalProperties: false, properties };
}

const report = ctrfReport(runOf(oneOfEach));
const { tests, summary } = report.results;

test('It keeps the published schema', () => {
  const validate = new Ajv2020({ allErrors: true, strict: false }).compile(schema);
  validate(JSON.parse(JSON.stringify(report)));
  expect(validate.errors).toBeNull();
});

test('Only what was seen of the target passes or fails; every verdict stands beside its status', () => {
  const statuses = new Set(tests.map(({ status, rawStatus }) => `${rawStatus} → ${status}`));
  expect([...statuses].toSorted()).toEqual([
    'assumption → other',
    'blocked → other',
    'failed → failed',
    'known → other',
    'not-applicable → skipped',
    'passed → passed',
    'suite-error → other',
    'untested → skipped',
  ]);
});

test('The counts are those of the tests, and the times those of the run', () => {
  expect(summary).toEqual({
    tests: tests.length,
    passed: 1,
    failed: 1,
    skipped: tests.length - 6,
    pending: 0,
    other: 4,
    suites: 1,
    start: Date.parse('2026-11-30T12:00:00.000Z'),
    stop: Date.parse('2026-11-30T12:00:00.000Z') + summary.duration,
    duration: 1235,
  });
  expect(report.results.environment).toMatchObject({ healthy: false, extra: { seed: '42', exitCode: 1 } });
});

test('A broken promise says what was expected and received, and where', () => {
  expect(tests.find(({ status }) => status === 'failed')).toEqual({
    name: 'TOY-PAY-01 A payment is approved.',
    status: 'failed',
    rawStatus: 'failed',
    duration: 0,
    suite: ['toy-pay', 'TOY-PAY'],
    message: 'expected "ok", received "no"',
    trace: [
      'failed TOY-PAY-01 A payment is approved.',
      '  documented: Toys, TOY-PAY-01',
      '  createPayment /note (value)',
      '    expected: "ok"',
      '    received: "no"',
      '    “It is approved” in “A payment is made”, specs/toy.ts:7',
    ].join('\n'),
    filePath: 'specs/toy.ts',
    line: 7,
    tags: ['toy-pay', 'documented'],
    extra: {
      requirement: 'TOY-PAY-01',
      source: { section: 'Toys', locator: 'TOY-PAY-01' },
      operations: ['createPayment'],
      flows: ['A payment is made'],
    },
  });
});
