/** What a run says in the terminal: counts first, then each broken promise with its sentence, and what kept us from looking. */

import { stripVTControlCharacters } from 'node:util';
import { tellLeftOpen } from '../clean-up/left-open.ts';
import { colours } from '../text/colours.ts';
import type { Finding } from '../vocabulary/finding.ts';
import { type Verdict, verdicts } from '../vocabulary/verdict.ts';
import { distinctFindings, MOST_FINDINGS } from './distinct-findings.ts';
import {
  type ApiRecord,
  type DeviationRecord,
  type Headline,
  type RequirementRecord,
  type RunRecord,
  targetName,
} from './record.ts';
import { tellUndeclared } from './undeclared.ts';

const PAINT: Readonly<Record<Verdict, (text: string) => string>> = {
  'suite-error': colours.magenta,
  failed: colours.red,
  blocked: colours.yellow,
  assumption: colours.cyan,
  known: colours.cyan,
  passed: colours.green,
  'not-applicable': colours.gray,
  untested: colours.gray,
};

/** Things left open that are listed one by one. */
const MOST_LEFT_OPEN = 20;

/** Lines to print at the end of a run. */
export function summarise(record: RunRecord, recordFile: string): string {
  const lines = record.apis.flatMap((api) => summariseApi(api));
  const seconds = (record.run.duration / 1000).toFixed(1);
  const { seed, planned, played } = record.run;
  const missing = played < planned ? [`incomplete: ${planned - played} of ${planned} flows left no result`] : [];
  return [...lines, ...missing, `seed ${seed} · ${seconds} s · every verdict: ${recordFile}`, ''].join('\n');
}

function summariseApi(api: ApiRecord): string[] {
  const called = api.operations.filter(({ calls }) => calls > 0).length;
  const counts = verdicts
    .filter((verdict) => api.summary[verdict] > 0)
    .map((verdict) => PAINT[verdict](`${api.summary[verdict]} ${verdict}`));
  const of = (verdict: Verdict) => api.requirements.filter((row) => row.verdict === verdict);
  return [
    '',
    colours.bold(`${api.api} · ${targetName(api.target)}`),
    `${api.requirements.length} requirements: ${counts.join(', ')}; ${called} of ${api.operations.length} operations called`,
    ...summariseCases(api),
    ...api.lifeCycles.map(
      ({ of: whose, moves, covered, open }) =>
        `life of ${whose}: ${covered} of ${moves.length} moves covered, ${open.length} of which the document says nothing`,
    ),
    ...of('suite-error').flatMap(describe),
    ...of('failed').flatMap(describe),
    ...api.headlines.filter(({ verdict }) => verdict === 'blocked').flatMap(describeHeadline),
    ...of('assumption').flatMap(describe),
    ...api.deviations.flatMap(describeDeviation),
    ...describeLeftOpen(api),
    ...describeUndeclared(api),
    '',
  ];
}

/** One line, if any case of a request field was played. */
function summariseCases({ operations }: ApiRecord): string[] {
  const withCases = operations.filter(({ fields }) => fields !== undefined);
  if (withCases.length === 0) return [];
  const fields = withCases.flatMap((operation) => operation.fields ?? []);
  const cases = fields.flatMap((field) => field.cases);
  const promised = (what: string) => cases.filter((each) => each.promised === what).length;
  const leftOut = withCases.reduce((sum, operation) => sum + Object.keys(operation.leftOut ?? {}).length, 0);
  return [
    `${fields.length} request fields of ${withCases.length} operations in ${cases.length} cases: ${promised('refused')} promised to be refused, ${promised('accepted')} to be accepted, ${promised('open')} open; ${leftOut} left out`,
  ];
}

/** A requirement with its sentence, its source and what was seen of it, after an empty line. */
export function describe(row: RequirementRecord): string[] {
  const distinct = distinctFindings(row);
  const more = distinct.length - MOST_FINDINGS;
  return [
    '',
    `${colours.bold(PAINT[row.verdict](`${row.verdict} ${row.id}`))} ${row.statement}`,
    colours.gray(`  ${row.basis}: ${row.source.section}, ${row.source.locator}`),
    ...distinct.slice(0, MOST_FINDINGS).flatMap(describeFinding),
    ...(more > 0 ? [`  … and ${more} more`] : []),
  ];
}

/** The same of several, for files: without colours. */
export function describePlainly(rows: readonly RequirementRecord[]): string {
  return stripVTControlCharacters(rows.flatMap(describe).join('\n')).trim();
}

/** What a person needs of one finding, indented. */
export function describeFinding(finding: Finding): string[] {
  const where = finding.pointer === '' ? finding.operation : `${finding.operation} ${finding.pointer}`;
  return [
    `  ${where} (${finding.kind})`,
    `    expected: ${finding.expected}`,
    `    received: ${finding.received}`,
    colours.gray(`    “${finding.step}” in “${finding.flow}”${finding.at === '' ? '' : `, ${finding.at}`}`),
  ];
}

/** What is said of a known deviation. */
export const DEVIATIONS: Readonly<Record<DeviationRecord['state'], string>> = {
  holds: 'is known to be broken',
  fixed: 'is fixed: take it out of the known deviations',
  expired: 'has expired: it excuses nothing any more',
  'not-looked-at': 'was not looked at in this run',
};

function describeDeviation({ requirement, state, reason, ticket, owner, expires }: DeviationRecord): string[] {
  return [
    '',
    `${colours.bold(colours.cyan('known deviation'))} of ${requirement} ${DEVIATIONS[state]}`,
    colours.gray(`  ${reason} (${ticket}, ${owner}, until ${expires})`),
  ];
}

/** What somebody has to look at there, or `npm run sweep` can still close. */
function describeLeftOpen({ leftOpen = [] }: ApiRecord): string[] {
  const lines = leftOpen.map((each) => `${colours.yellow('left open')}: ${tellLeftOpen(each)}`);
  const more = lines.length - MOST_LEFT_OPEN;
  return lines.length === 0
    ? []
    : ['', ...lines.slice(0, MOST_LEFT_OPEN), ...(more > 0 ? [`… and ${more} more left open`] : [])];
}

function describeUndeclared({ undeclared = [] }: ApiRecord): string[] {
  const lines = undeclared.map((each) => `${colours.cyan('note')}: ${tellUndeclared(each)}`);
  return lines.length === 0 ? [] : ['', ...lines];
}

/** One cause is one headline, however many requirements wait for it. */
function describeHeadline({ cause, requirements }: Headline): string[] {
  return [
    '',
    `${colours.bold(colours.yellow(`blocked ${requirements.length} requirement(s)`))}: ${cause}`,
    colours.gray(`  ${requirements.join(', ')}`),
  ];
}
