/** Records of runs that never took place, for the tests of what is made of a record. */
import type { Evidence } from '../../../src/engine/result.ts';
import { type RequirementRecord, type RunRecord, recordApi } from '../../../src/report/record.ts';
import type { Finding } from '../../../src/vocabulary/finding.ts';
import type { Verdict } from '../../../src/vocabulary/verdict.ts';
import { toyApi, toyContract } from '../engine/toy-api.ts';

const FLOW = 'A payment is made';
const STEP = 'It is approved';

export const findingOf = (requirement: string, changes: Partial<Finding> = {}): Finding => ({
  requirement,
  kind: 'value',
  basis: 'documented',
  pointer: '/note',
  expected: '"ok"',
  received: '"no"',
  operation: 'createPayment',
  flow: FLOW,
  step: STEP,
  at: 'specs/toy.ts:7',
  ...changes,
});

export const seen = (verdict: Verdict, requirement: string, changes: Partial<Finding> = {}): Evidence => ({
  requirement,
  verdict,
  ...(verdict === 'passed' || verdict === 'not-applicable' ? {} : { finding: findingOf(requirement, changes) }),
});

/** The record of a run in which one flow left this evidence, and one exchange that this command repeats. */
export function runOf(evidence: readonly Evidence[], curl = 'curl http://localhost/api/payments'): RunRecord {
  const request = { method: 'POST', path: '/api/payments', headers: {}, body: undefined };
  const response = { status: 200, headers: {}, body: undefined };
  const result = {
    api: 'toy-pay',
    flow: FLOW,
    at: 'specs/toy.ts:1',
    evidence,
    calls: [],
    cases: {},
    transcripts: [{ step: STEP, request, response, duration: 1, curl }],
  };
  return {
    schemaVersion: 2,
    run: {
      suiteVersion: '0.1.0',
      seed: '42',
      start: '2026-11-30T12:00:00.000Z',
      duration: 1234.5,
      planned: 1,
      played: 1,
      exitCode: 1,
    },
    apis: [recordApi(toyApi, toyContract, { kind: 'mock', baseUrl: 'mock' }, [result])],
  };
}

/** The same run with other requirements, whatever they say. */
export function withRequirements(record: RunRecord, requirements: readonly RequirementRecord[]): RunRecord {
  const [api] = record.apis;
  return { ...record, apis: [{ ...api!, requirements }] };
}

/** One requirement with each verdict. */
export const oneOfEach: readonly Evidence[] = [
  seen('failed', 'TOY-PAY-01'),
  seen('blocked', 'TOY-PAY-02', { kind: 'prerequisite', received: 'no token' }),
  seen('assumption', 'TOY-GUESS-01'),
  seen('suite-error', 'TOY-UNCLEAR-01', { kind: 'suite', received: 'a request of ours' }),
  seen('passed', 'TOY-RULE-01'),
  seen('known', 'TOY-MONEY-01'),
  seen('not-applicable', 'TOY-SHAPE-getPayment'),
];

/** What a vendor might put into a value to be shown otherwise than it is. */
export const HOSTILE =
  '```\n# Passed\n| a | b |\r\n<script>alert(1)</script> & ``x`` [l](javascript:1) https://evil.example www.evil.example \u0000\u001b[31m\u202e\uD800 ]]> "\'';
