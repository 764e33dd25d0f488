/** A record with one of everything that a page can show, of two APIs that exist nowhere. */
import type { Evidence, FlowResult, Transcript } from '../../../src/engine/result.ts';
import { type ApiRecord, type RunRecord, recordApi } from '../../../src/report/record.ts';
import type { Finding } from '../../../src/vocabulary/finding.ts';
import type { Verdict } from '../../../src/vocabulary/verdict.ts';
import { toyApi, toyContract } from '../engine/toy-api.ts';

export const CURL = `curl --request POST --data-raw '{"amount":"12.50"}' "$TOY_BASE_URL/api/payments"`;

const FLOW = 'A payment is paid back';
const STEP = 'A cent too much is refused';

function evidence(requirement: string, verdict: Verdict, changes: Partial<Finding> = {}): Evidence {
  if (verdict === 'passed' || verdict === 'not-applicable') return { requirement, verdict };
  const finding: Finding = {
    requirement,
    kind: 'outcome',
    basis: 'documented',
    pointer: '',
    expected: 'refused',
    received: 'approved (HTTP 200)',
    operation: 'createPayment',
    flow: FLOW,
    step: STEP,
    at: 'specs/toy.ts:7',
    ...changes,
  };
  return { requirement, verdict, finding };
}

const transcript: Transcript = {
  step: STEP,
  request: {
    method: 'POST',
    path: '/api/payments',
    headers: { authorization: '‹secret›', 'content-type': 'application/json' },
    body: { amount: '12.50' },
  },
  response: { status: 200, headers: { 'content-type': 'application/json' }, body: { status: 'approved' } },
  duration: 12.3,
  curl: CURL,
};

const call = (step: string, operation: string, status: number | null, duration: number) => ({
  step,
  operation,
  status,
  duration,
});

const results: readonly FlowResult[] = [
  {
    api: 'toy-pay',
    flow: FLOW,
    at: 'specs/toy.ts:1',
    evidence: [
      evidence('TOY-PAY-01', 'passed'),
      evidence('TOY-PAY-02', 'failed'),
      evidence('TOY-PAY-02', 'failed', { pointer: '/amount', kind: 'money', expected: '0.00', received: '0.01' }),
      evidence('TOY-GUESS-01', 'assumption', { pointer: '/colour', kind: 'missing-field', basis: 'assumed' }),
      evidence('TOY-RULE-01', 'blocked', { kind: 'prerequisite', received: 'createToken gives no token' }),
      evidence('TOY-MONEY-01', 'blocked', { kind: 'prerequisite', received: 'createToken gives no token' }),
    ],
    calls: [
      call('A user logs in', 'logIn', 200, 3),
      call('A payment is approved', 'createPayment', 200, 20),
      call(STEP, 'createPayment', 200, 12.3),
      call(STEP, 'createPayment', null, 1500),
    ],
    cases: {},
    transcripts: [transcript],
  },
  {
    api: 'toy-pay',
    flow: 'Another device pays',
    at: 'specs/toy.ts:20',
    evidence: [evidence('TOY-UNCLEAR-01', 'not-applicable')],
    calls: [],
    cases: {},
    transcripts: [],
    notApplicable: 'the target gives no second device',
  },
];

const lifeCycles: ApiRecord['lifeCycles'] = [
  {
    of: 'a payment',
    states: ['new', 'paid'],
    moves: [
      { from: 'new', move: 'pay', share: 'whole', to: 'paid', verdict: 'passed' },
      { from: 'paid', move: 'pay', share: 'more', verdict: 'failed' },
    ],
    covered: 1,
    open: [{ from: 'paid', move: 'forget', why: 'nothing is said of it' }],
  },
];

/** What a page is made of that the toy has not got. */
function whole(api: ApiRecord): ApiRecord {
  const [first, ...operations] = api.operations;
  if (!first) throw new Error('The toy has operations.');
  const cases = [
    { case: 'missing', promised: 'refused', came: 'refused', verdict: 'passed' },
    { case: 'above the maximum (100.01)', promised: 'open', came: null, verdict: 'blocked' },
  ] as const;
  const fields = [{ field: 'amount', flow: FLOW, cases }];
  const deviation = {
    requirement: 'TOY-PAY-02',
    kind: 'text',
    reason: 'they know',
    ticket: 'PAY-7',
    owner: 'ann',
    expires: '2027-01-31',
    state: 'holds',
  } as const;
  return {
    ...api,
    operations: [{ ...first, fields, leftOut: { 'password empty': 'may lock the user out' } }, ...operations],
    deviations: [deviation],
    lifeCycles,
    undeclared: [
      { capability: 'paysBack', operations: ['createPayment'], add: 'apis.toy-pay.capabilities.paysBack: true' },
    ],
  };
}

const toy = whole(recordApi(toyApi, toyContract, { kind: 'mock', baseUrl: 'mock' }, results));

const fewer = [{ ...results[0]!, evidence: [evidence('TOY-PAY-01', 'passed')], transcripts: [] }];
const green: ApiRecord = JSON.parse(
  JSON.stringify(recordApi(toyApi, toyContract, toy.target, fewer))
    .replaceAll('TOY-', 'TWO-')
    .replaceAll('toy-pay', 'toy-two'),
);

export const sampleRecord: RunRecord = {
  schemaVersion: 2,
  run: {
    suiteVersion: '0.1.0',
    seed: '42',
    start: '2026-11-30T12:00:00.000Z',
    duration: 1234,
    planned: 3,
    played: 2,
    exitCode: 1,
  },
  apis: [toy, green],
};

export const EVIL = `</script><!--<script><img src="x" onerror='globalThis.harmed = true'>&lt;\\`;

/** Members whose values are words of ours, from a closed list. */
const OURS = ['verdict', 'basis', 'promised', 'came', 'share', 'state', 'schemaVersion', 'summary'];

/** The same record with hostile text in all of its strings and names of members. */
export function hostile<Value>(value: Value): Value {
  const poison = (each: unknown, name: string): unknown => {
    if (OURS.includes(name)) return each;
    if (typeof each === 'string') return EVIL + each;
    if (Array.isArray(each)) return each.map((item) => poison(item, ''));
    if (typeof each !== 'object' || each === null) return each;
    const isData = ['headers', 'leftOut', 'body', 'statuses'].includes(name);
    return Object.fromEntries(
      Object.entries(each).map(([key, inner]) => [isData ? EVIL + key : key, poison(inner, key)]),
    );
  };
  return poison(value, '') as Value;
}
