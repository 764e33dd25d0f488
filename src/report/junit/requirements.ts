/** `junit-requirements.xml`: one test case for each requirement, for CI servers; Playwright's own file has one for each flow. */
import { badVerdicts, type Verdict } from '../../vocabulary/verdict.ts';
import { reasonOf } from '../distinct-findings.ts';
import { areaOf } from '../html/words.ts';
import type { ApiRecord, RequirementRecord, RunRecord } from '../record.ts';
import { describePlainly } from '../summary.ts';
import { element } from './xml.ts';

/**
 * JUnit knows no fourth outcome: what is no pass and does not fail the target is skipped, with the verdict in its
 * message. What was kept from being looked at is an error, since the run does not end well.
 */
const OUTCOMES: Readonly<Record<Exclude<Verdict, 'passed'>, 'failure' | 'error' | 'skipped'>> = {
  failed: 'failure',
  'suite-error': 'error',
  blocked: 'error',
  assumption: 'skipped',
  known: 'skipped',
  'not-applicable': 'skipped',
  untested: 'skipped',
};

/** The whole document. Names are unique and stay the same from run to run. */
export function requirementsJunit({ run, apis }: RunRecord): string {
  const rows = apis.flatMap(({ requirements }) => requirements);
  const attributes = { name: 'tollgate requirements', ...countsOf(rows), time: run.duration / 1000 };
  const suites = apis.map((api) => suiteElement(api, run.start));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('testsuites', attributes, suites)}\n`;
}

function suiteElement({ api, requirements }: ApiRecord, timestamp: string): string {
  const cases = requirements.map((row) => caseElement(api, row));
  return element('testsuite', { name: api, timestamp, ...countsOf(requirements) }, cases);
}

function caseElement(api: string, row: RequirementRecord): string {
  const { id, statement, basis, source, verdict } = row;
  const properties = { requirement: id, verdict, basis, source: `${source.section}, ${source.locator}` };
  return element('testcase', { classname: `${api}.${areaOf(id)}`, name: `${id} ${statement}`, time: 0 }, [
    element(
      'properties',
      {},
      Object.entries(properties).map(([name, value]) => element('property', { name, value })),
    ),
    ...(verdict === 'passed' ? [] : [outcomeElement(row, OUTCOMES[verdict])]),
  ]);
}

function outcomeElement(row: RequirementRecord, outcome: string): string {
  const attributes = { message: `${row.verdict}: ${reasonOf(row)}`, type: row.verdict };
  const isBad = badVerdicts.includes(row.verdict);
  return element(outcome, attributes, isBad ? describePlainly([row]) : []);
}

function countsOf(rows: readonly RequirementRecord[]) {
  const having = (outcome: string) =>
    rows.filter(({ verdict }) => verdict !== 'passed' && OUTCOMES[verdict] === outcome).length;
  return { tests: rows.length, failures: having('failure'), errors: having('error'), skipped: having('skipped') };
}
