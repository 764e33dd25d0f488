/** A difference for a person: what got worse first, each change of an answer in a line of its own. */

import { groupBy } from '../../cases/groups.ts';
import { colours } from '../../text/colours.ts';
import { describeFinding } from '../summary.ts';
import { type ApiDiff, isDifferent, type RecordDiff, type RunFacts } from './record-diff.ts';
import { type Change, changes, type RequirementChange } from './requirement-changes.ts';
import { tellAnswers } from './tell-answers.ts';

const HEADINGS: Readonly<Record<Change, string>> = {
  'newly-failing': 'newly failing',
  'not-looked-at-any-more': 'not looked at any more',
  'still-failing': 'still failing',
  reclassified: 'known or assumed now, or not any more',
  fixed: 'fixed',
  'looked-at-now': 'looked at now',
  'still-not-looked-at': 'still not looked at, for another reason',
  added: 'added',
  removed: 'removed',
};

/** Told with what was expected and received. */
const WITH_FINDING: readonly Change[] = ['newly-failing', 'reclassified'];
/** One cause keeps many from being looked at. */
const BY_REASON: readonly Change[] = ['not-looked-at-any-more', 'still-not-looked-at'];

export interface Files {
  readonly before: string;
  readonly after: string;
}

/** Lines to print. */
export function tellDiff(diff: RecordDiff, files: Files): string {
  const { addedApis, removedApis, apis } = diff;
  const failing = apis.flatMap(({ requirements }) => requirements.filter(({ change }) => change === 'still-failing'));
  if (!isDifferent(diff)) {
    const still = failing.length > 0 ? [`Still failing: ${failing.map(({ id }) => id).join(', ')}`] : [];
    return ['Nothing differs.', ...still, ''].join('\n');
  }
  return [
    `before: ${tellRun(files.before, diff.before)}`,
    `after:  ${tellRun(files.after, diff.after)}`,
    ...addedApis.map((name) => `added: ${name}, of which the record before tells nothing`),
    ...removedApis.map((name) => `removed: ${name}, of which the record after tells nothing`),
    ...apis.flatMap(tellApi),
    '',
    tellEnd(diff),
    '',
  ].join('\n');
}

function tellRun(file: string, { start, seed, suiteVersion }: RunFacts): string {
  return `${file} (${start}, seed ${seed}, Tollgate ${suiteVersion})`;
}

function tellApi({ api, targets, requirements, answers }: ApiDiff): string[] {
  const parts = changes.flatMap((change) =>
    tellChange(
      change,
      requirements.filter((each) => each.change === change),
    ),
  );
  if (parts.length + answers.length === 0) return [];
  const target = targets.before === targets.after ? targets.after : `${targets.before} → ${targets.after}`;
  return ['', colours.bold(`${api} · ${target}`), ...parts, ...tellAnswers(answers)];
}

function tellChange(change: Change, rows: readonly RequirementChange[]): string[] {
  if (rows.length === 0) return [];
  const heading = ['', colours.bold(`${HEADINGS[change]} (${rows.length})`)];
  if (BY_REASON.includes(change)) return [...heading, ...tellByReason(rows)];
  return [...heading, ...rows.flatMap((row) => (WITH_FINDING.includes(change) ? tellWhole(row) : tellShort(row)))];
}

function tellWhole({ id, statement, basis, source, before, after, finding }: RequirementChange): string[] {
  return [
    `${colours.bold(id)} ${statement}`,
    `  ${before ?? 'new'} → ${after}`,
    colours.gray(`  ${basis}: ${source.section}, ${source.locator}`),
    ...(finding ? describeFinding(finding) : []),
  ];
}

function tellShort({ id, statement, before, after, change }: RequirementChange): string[] {
  const verdicts = [before, after].filter((verdict) => verdict !== null);
  return [`  ${id} ${statement}${change === 'still-failing' ? '' : ` (${verdicts.join(' → ')})`}`];
}

function tellByReason(rows: readonly RequirementChange[]): string[] {
  const groups = groupBy(rows, ({ before, after, reason }) => `${before} → ${after}: ${reason}`);
  return [...groups].flatMap(([title, own]) => [`  ${title}`, `    ${own.map(({ id }) => id).join(', ')}`]);
}

function tellEnd({ regression, lossOfProof, apis }: RecordDiff): string {
  const count = (change: Change) =>
    apis.flatMap(({ requirements }) => requirements).filter((each) => each.change === change).length;
  if (regression) return `Regression: ${count('newly-failing')} requirement(s) newly fail.`;
  return lossOfProof ? 'No regression, but less is proven than before.' : 'No regression.';
}
