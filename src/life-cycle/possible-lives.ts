/** What a payment may be by now, where things happen to it that nobody sees. */
import type { Life, LifeCycle, Move } from '../vocabulary/life-cycle.ts';
import { leftFor, moved, provenBy, refusalOf } from './lives.ts';

/** What an approved move shows of a payment and of its service. */
export interface Approval {
  /** What the payment may be after it; empty if nobody knows. */
  readonly lives: readonly Life[];
  /** Requirements that are kept by it, whichever life it was. */
  readonly proven: readonly string[];
  /** The requirement by which it was to be refused, whichever life it was, and why. */
  readonly broken?: Refused;
}

interface Refused {
  readonly refusedBy: string;
  readonly because: string;
}

type Outcome = { readonly life: Life; readonly proves: readonly string[] } | Refused;

/** These lives and all to which they may lead by themselves, at any time. */
export function withEvents({ moves }: LifeCycle, lives: readonly Life[]): readonly Life[] {
  const all = new Map(lives.map((life) => [JSON.stringify(life), life]));
  // What is added is looked at as well.
  for (const life of all.values())
    for (const event of moves.filter(({ isEvent, goes }) => isEvent && goes[life.state] !== undefined)) {
      const next = moved(life, event, leftFor(event, life.balance));
      all.set(JSON.stringify(next), next);
    }
  return [...all.values()];
}

/** `amount`: minor units; `undefined` if it is not known how much was moved. */
export function approve(
  cycle: LifeCycle,
  lives: readonly Life[],
  move: Move,
  amount: number | 'all' | undefined,
): Approval {
  const outcomes = lives.map((life) => outcomeOf(life, move, amount));
  if (outcomes.includes(undefined)) return { lives: [], proven: [] };
  const known = outcomes.flatMap((outcome) => outcome ?? []);
  const lawful = known.flatMap((outcome) => ('life' in outcome ? [outcome] : []));
  const refused = known.flatMap((outcome) => ('refusedBy' in outcome ? [outcome] : []));
  const [first] = refused;
  if (first && lawful.length === 0) {
    const isSure = refused.every(({ refusedBy }) => refusedBy === first.refusedBy);
    return { lives: [], proven: [], ...(isSure ? { broken: first } : {}) };
  }
  // One life in which it was to be refused is enough to leave open what was proven.
  const proven = first ? [] : (lawful[0]?.proves ?? []);
  return {
    lives: withEvents(
      cycle,
      lawful.map(({ life }) => life),
    ),
    proven: proven.filter((id) => lawful.every(({ proves }) => proves.includes(id))),
  };
}

/** `undefined` if the document does not say what comes of it, or nobody knows. */
function outcomeOf(life: Life, move: Move, asked: number | 'all' | undefined): Outcome | undefined {
  const { state, balance } = life;
  const isPossible = move.goes[state] !== undefined;
  // An event that was seen has passed over what it cannot happen to.
  if (move.isEvent && !isPossible) return { life, proves: [] };
  const left = leftFor(move, balance);
  const amount = move.inParts && asked !== 'all' ? asked : left;
  const refusedBy = refusalOf(life, move, amount ?? 0);
  if (refusedBy !== undefined)
    return { refusedBy, because: isPossible ? `no more than ${left} minor units are left` : `it is ${state}` };
  if (!isPossible || amount === undefined || amount <= 0 || amount > left) return undefined;
  return { life: moved(life, move, amount), proves: provenBy(life, move, amount) };
}
