/** Known deviations: failures of a target that somebody has looked at and answers for, until a day. They are still played. */
import type { Evidence, FlowResult } from '../engine/result.ts';
import type { Finding } from '../vocabulary/finding.ts';
import { DescribedFileError, readDescribed } from './described-file.ts';

export interface Deviation {
  readonly requirement: string;
  readonly kind: string;
  /** JSON pointer; any, if not given. */
  readonly pointer?: string;
  readonly reason: string;
  readonly ticket: string;
  readonly owner: string;
  /** The last day, `YYYY-MM-DD` in UTC. */
  readonly expires: string;
}

const schema = new URL('./deviations.schema.json', import.meta.url);
const LONGEST_DAYS = 180;
const DAY = 86_400_000;

/**
 * Reads deviations from YAML or JSON. Throws a `DescribedFileError` if they are none, name a requirement that `isKnown` does
 * not know, or are excused for more than 180 days from `now` (milliseconds).
 */
export async function readDeviations(
  file: string,
  isKnown: (requirement: string) => boolean,
  now = Date.now(),
): Promise<readonly Deviation[]> {
  const data = await readDescribed<readonly Deviation[]>(file, schema);
  for (const { requirement, expires } of data) {
    if (!isKnown(requirement)) throw new DescribedFileError(`${file}: no requirement has the id ${requirement}.`);
    const last = Date.parse(`${expires}T00:00:00Z`);
    if (Number.isNaN(last))
      throw new DescribedFileError(`${file}: ${requirement} expires on ${expires}, which is no day.`);
    if (last > now + LONGEST_DAYS * DAY)
      throw new DescribedFileError(
        `${file}: ${requirement} is excused until ${expires}; at most ${LONGEST_DAYS} days ahead are allowed.`,
      );
  }
  return data;
}

export function isExpired({ expires }: Deviation, now = Date.now()): boolean {
  return now >= Date.parse(`${expires}T00:00:00Z`) + DAY;
}

/** Whether the finding is what the deviation speaks of: another kind or another place is a failure of its own. */
export function excuses({ requirement, kind, pointer }: Deviation, finding: Finding): boolean {
  return (
    requirement === finding.requirement &&
    kind === finding.kind &&
    (pointer === undefined || pointer === finding.pointer)
  );
}

/** The result in which failures that are excused today are `known`, and what had to wait for nothing else with them. */
export function withDeviations(result: FlowResult, deviations: readonly Deviation[], now = Date.now()): FlowResult {
  const valid = deviations.filter((deviation) => !isExpired(deviation, now));
  const isExcused = ({ verdict, finding }: Evidence) =>
    verdict === 'failed' && finding !== undefined && valid.some((deviation) => excuses(deviation, finding));
  const stepsOf = (evidence: readonly Evidence[]) => new Set(evidence.map(({ finding }) => finding?.step));
  const failed = result.evidence.filter(({ verdict }) => verdict === 'failed');
  const excused = stepsOf(failed.filter(isExcused));
  const inexcusable = stepsOf(failed.filter((each) => !isExcused(each)));
  const waits = ({ verdict, finding }: Evidence) =>
    verdict === 'blocked' && excused.has(finding?.step) && !inexcusable.has(finding?.step);
  const evidence = result.evidence.map((each): Evidence => {
    return isExcused(each) || waits(each) ? { ...each, verdict: 'known' } : each;
  });
  return { ...result, evidence };
}
