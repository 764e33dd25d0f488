/** `ctrf.json`: a run in the Common Test Report Format (https://ctrf.io), one test for each requirement. */
import type { Verdict } from '../vocabulary/verdict.ts';
import { reasonOf } from './distinct-findings.ts';
import { areaOf } from './html/words.ts';
import type { ApiRecord, RequirementRecord, RunRecord } from './record.ts';
import { describePlainly } from './summary.ts';

/** What published CTRF reporters write: the format is older than its numbers. */
const SPEC_VERSION = '0.0.0';

type CtrfStatus = 'passed' | 'failed' | 'skipped' | 'pending' | 'other';

/**
 * `passed` and `failed` are what was seen of the target, and of nothing else: what was kept from being looked at
 * (blocked, an error of the suite) is neither, and not `skipped` either, since nobody meant to leave it out. A promise
 * that is known to be broken, or that only we had assumed, is no pass and does not fail the target. `rawStatus` has
 * the verdict itself.
 */
const STATUSES: Readonly<Record<Verdict, CtrfStatus>> = {
  passed: 'passed',
  failed: 'failed',
  'suite-error': 'other',
  blocked: 'other',
  assumption: 'other',
  known: 'other',
  'not-applicable': 'skipped',
  untested: 'skipped',
};

/** The run as data that keeps the schema of CTRF. */
export function ctrfReport({ run, apis }: RunRecord) {
  const tests = apis.flatMap((api) => api.requirements.map((row) => ctrfTest(api, row)));
  const having = (status: CtrfStatus) => tests.filter((test) => test.status === status).length;
  const start = Date.parse(run.start);
  const duration = Math.round(run.duration);
  return {
    reportFormat: 'CTRF',
    specVersion: SPEC_VERSION,
    generatedBy: 'tollgate',
    results: {
      tool: { name: 'tollgate', version: run.suiteVersion },
      summary: {
        tests: tests.length,
        passed: having('passed'),
        failed: having('failed'),
        skipped: having('skipped'),
        pending: having('pending'),
        other: having('other'),
        suites: apis.length,
        start,
        stop: start + duration,
        duration,
      },
      tests,
      // `other` hides behind green counts; this does not.
      environment: { healthy: run.exitCode === 0, extra: { seed: run.seed, exitCode: run.exitCode } },
    },
  };
}

function ctrfTest({ api }: ApiRecord, row: RequirementRecord) {
  const { id, statement, basis, source, verdict, operations, flows, findings } = row;
  const why = reasonOf(row);
  const [filePath, line] = findings[0]?.at.split(/:(?=\d+$)/) ?? [];
  return {
    name: `${id} ${statement}`,
    status: STATUSES[verdict],
    rawStatus: verdict,
    // A requirement is looked at by many flows, and a flow looks at many requirements.
    duration: 0,
    suite: [api, areaOf(id)],
    ...(why === '' ? {} : { message: why }),
    ...(findings.length === 0 ? {} : { trace: describePlainly([row]) }),
    ...(filePath === undefined ? {} : { filePath }),
    ...(line === undefined ? {} : { line: Number(line) }),
    tags: [api, basis],
    extra: { requirement: id, source, operations, flows },
  };
}
