/** `summary.md`: what a reader of a pull request or of a CI job needs of a run, gravest first, in a size that GitHub shows. */
import { groupBy } from '../cases/groups.ts';
import { type Verdict, verdicts } from '../vocabulary/verdict.ts';
import { count, exitCodeWords, notTested } from './html/words.ts';
import { code, prose } from './markdown/escape.ts';
import { fit, type Section } from './markdown/fit.ts';
import { requirementBlock } from './markdown/requirement.ts';
import { type ApiRecord, type DeviationRecord, type Headline, type RunRecord, targetName } from './record.ts';
import { DEVIATIONS } from './summary.ts';
import { tellUndeclared } from './undeclared.ts';

/** GitHub shows nothing at all of a step's summary above a mebibyte, and other steps write there too. */
export const MOST_BYTES = 900_000;

/** Ids that are named of those that share a reason. */
const MOST_IDS = 30;

/** The whole document, below `MOST_BYTES` whatever happened. */
export function markdownSummary(record: RunRecord): string {
  const { apis } = record;
  return fit(
    [
      headOf(record),
      { head: '## Broken promises', items: blocksWith(apis, 'failed') },
      { head: '## What kept us from looking', items: apis.flatMap((api) => api.headlines.map(causeItem(api))) },
      { head: '## Known deviations', items: apis.flatMap(({ deviations }) => deviations.map(deviationItem)) },
      { head: '## Assumptions that do not hold here', items: blocksWith(apis, 'assumption') },
      { head: '## Counts', items: [countsTable(apis)], whole: true },
      { head: '## Not tested', items: apis.flatMap(notTestedItems) },
    ],
    MOST_BYTES,
  );
}

function headOf({ run, apis }: RunRecord): Section {
  const { seed, start, duration, planned, played, exitCode, suiteVersion } = run;
  const troubles = apis.flatMap(({ api, target }) => (target.trouble ? [{ api, ...target.trouble }] : []));
  return {
    head: `# Tollgate: ${exitCodeWords[exitCode].head}`,
    items: [
      `${count(played, 'flow')} played in ${(duration / 1000).toFixed(1)} s at ${prose(start)}; seed ${prose(seed)}, suite ${prose(suiteVersion)}, exit code ${exitCode}.`,
      ...(played < planned ? [`**Incomplete:** ${planned - played} of ${count(planned, 'flow')} left no result.`] : []),
      ...troubles.map(({ api, sentence }) => `**${prose(api)}:** ${prose(sentence)}`),
      ...apis.flatMap(({ api, undeclared = [] }) =>
        undeclared.map((each) => `**Note**, ${prose(api)}: ${prose(tellUndeclared(each))}`),
      ),
    ],
    whole: true,
  };
}

function blocksWith(apis: readonly ApiRecord[], verdict: Verdict): string[] {
  return apis.flatMap(({ requirements, exchanges }) =>
    requirements.filter((row) => row.verdict === verdict).map((row) => requirementBlock(row, exchanges)),
  );
}

function causeItem({ api }: ApiRecord): (headline: Headline) => string {
  return ({ verdict, cause, requirements }) =>
    `- **${verdict}**, ${prose(api)}, ${count(requirements.length, 'requirement')}: ${code(cause)} (${someOf(requirements)})`;
}

function deviationItem({ requirement, kind, state, reason, ticket, owner, expires }: DeviationRecord): string {
  return `- ${prose(requirement)} (${prose(kind)}) ${DEVIATIONS[state]}: ${prose(reason)} (${prose(ticket)}, ${prose(owner)}, until ${prose(expires)})`;
}

function countsTable(apis: readonly ApiRecord[]): string {
  const rows = apis.map(({ api, target, requirements, summary }) => [
    prose(api),
    prose(targetName(target)),
    ...verdicts.map((verdict) => summary[verdict]),
    requirements.length,
  ]);
  const lines = [['API', 'target', ...verdicts, 'all'], ['---', '---', ...verdicts.map(() => '---:'), '---:'], ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** By reason: in a run of one area hundreds have the same. */
function notTestedItems({ api, requirements }: ApiRecord): string[] {
  const rows = requirements.filter(({ verdict }) => notTested.includes(verdict));
  return [...groupBy(rows, ({ verdict, reason = '' }) => `${verdict}: ${reason}`)].map(
    ([why, own]) => `- ${prose(api)}, ${own.length} ${prose(why)} (${someOf(own.map(({ id }) => id))})`,
  );
}

function someOf(ids: readonly string[]): string {
  const more = ids.length - MOST_IDS;
  return `${ids.slice(0, MOST_IDS).map(prose).join(', ')}${more > 0 ? `, … and ${more} more` : ''}`;
}
