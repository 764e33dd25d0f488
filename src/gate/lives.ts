/**
 * Follows payments of foreign traffic through the life cycles of their API, and judges what is approved though it is to be
 * refused. What happens by itself may have happened at any time, so that a payment has a set of possible lives, and only
 * what all of them forbid is judged. Nothing is said of a payment that was not seen to begin, or of which nobody knows what
 * was done to it. As for the ledger, what is done to a payment that began in the traffic is taken to be in it as well.
 */
import { begun, leftFor, moved, provenBy, refusalOf } from '../life-cycle/lives.ts';
import type { Api } from '../vocabulary/api.ts';
import type { Difference } from '../vocabulary/finding.ts';
import type { Beginning, Life, LifeCycle, Move } from '../vocabulary/life-cycle.ts';
import { canFail } from '../vocabulary/requirement.ts';
import type { Begun, Done } from '../vocabulary/told-move.ts';
import type { Call } from './call.ts';
import type { Booked, Reckoning } from './replay.ts';

interface Payment {
  readonly id: string;
  readonly cycle: LifeCycle;
  /** What it may be by now, nearest to what was seen first; empty if nobody knows. */
  lives: readonly Life[];
}

type Told = Begun | Done;

export function createLives({ toldMoves = () => [], lifeCycles, requirements }: Api): Reckoning {
  const weak = new Set(requirements.filter((row) => !canFail(row)).map(({ id }) => id));
  const uncertain = new Set<string>();
  const payments = new Map<string, Payment[]>();
  /** By the id of what came of a move, the payment that was moved. */
  const parents = new Map<string, Payment>();

  const concernedBy = (told: Told): readonly Payment[] => payments.get('begins' in told ? told.id : told.to) ?? [];

  const begin = ({ begins, id, alsoNamed = [], amount }: Begun, entry: Call): Booked[] => {
    const again = payments.get(id);
    const { cycle, beginning } = beginningOf(lifeCycles, begins);
    // A repeated request may be answered with the payment that is there, as it is by now.
    if (again || amount === undefined || amount <= 0) {
      forget(again);
      return [];
    }
    const payment = { id, cycle, lives: withEvents(cycle, [begun(beginning, amount)]) };
    for (const name of [id, ...alsoNamed]) payments.set(name, [...(payments.get(name) ?? []), payment]);
    return (beginning.proves ?? []).map((requirement) => ({ entry, requirement }));
  };

  const act = (payment: Payment, { does, amount }: Done, entry: Call): Booked[] => {
    const { cycle, lives } = payment;
    const move = cycle.moves.find(({ name }) => name === does);
    const outcomes = move && lives.map((life) => outcomeOf(life, move, amount));
    payment.lives = [];
    if (!outcomes || outcomes.includes(undefined)) return [];
    const known = outcomes.flatMap((outcome) => outcome ?? []);
    const lawful = known.flatMap((outcome) => ('life' in outcome ? [outcome] : []));
    const refused = known.flatMap((outcome) => ('refusedBy' in outcome ? [outcome] : []));
    payment.lives = withEvents(
      cycle,
      lawful.map(({ life }) => life),
    );
    if (lawful.length > 0) {
      // Only what is proven whatever happened unseen.
      const proven = lawful[0]!.proves.filter(
        (id) => refused.length === 0 && lawful.every(({ proves }) => proves.includes(id)),
      );
      return proven.map((requirement) => ({ entry, requirement }));
    }
    const [nearest] = refused;
    if (!nearest) return [];
    const basis = refused.some(({ refusedBy }) => weak.has(refusedBy)) ? 'assumed' : 'documented';
    return [{ entry, requirement: nearest.refusedBy, breach: breachOf(basis, does, refused, entry) }];
  };

  const see = (told: Told, entry: Call): Booked[] => {
    const isApproved = entry.outcome.kind === 'approved';
    if ('begins' in told) return isApproved ? begin(told, entry) : [];
    const concerned = concernedBy(told);
    const parent = parents.get(told.to);
    forget(parent && [parent]);
    if (!isApproved) forget(concerned);
    if (told.makes !== undefined && concerned[0]) parents.set(told.makes, concerned[0]);
    return concerned.flatMap((payment) => act(payment, told, entry));
  };

  return {
    see: (group) => {
      if (group.some(isDark)) for (const each of payments.values()) forget(each);
      const effective = group.filter(
        ({ operation, outcome: { kind } }) => operation !== null && /approved|unknown/.test(kind),
      );
      const told = effective
        .map((entry) => ({ entry, moves: toldMoves(entry.exchange) }))
        .filter(({ moves }) => moves.length > 0);
      const booked = told.flatMap(({ entry, moves }) => moves.flatMap((each) => see(each, entry)));
      if (told.length <= 1) return booked;
      const concerned = told.flatMap(({ moves }) => moves.flatMap(concernedBy));
      for (const { id } of concerned) uncertain.add(id);
      forget(concerned);
      return [];
    },
    uncertain,
  };
}

function forget(payments: readonly Payment[] = []): void {
  for (const payment of payments) payment.lives = [];
}

/** Whether a call may have done anything to any payment: nobody knows what it was. */
function isDark({ operation, unread, request, answer }: Call): boolean {
  const isRefused = answer !== undefined && answer.status >= 400 && answer.status < 500;
  return (operation === null || unread !== undefined) && request.method !== 'GET' && !isRefused;
}

/** Throws if no beginning is called so. */
function beginningOf(cycles: readonly LifeCycle[], name: string): { cycle: LifeCycle; beginning: Beginning } {
  for (const cycle of cycles) {
    const beginning = cycle.beginnings.find((each) => each.name === name);
    if (beginning) return { cycle, beginning };
  }
  throw new Error(`No life cycle has a beginning that is called “${name}”.`);
}

/** All lives to which these may lead by themselves, at any time. */
function withEvents({ moves }: LifeCycle, lives: readonly Life[]): readonly Life[] {
  const all = new Map(lives.map((life) => [JSON.stringify(life), life]));
  // What is added is looked at as well.
  for (const life of all.values())
    for (const event of moves.filter(({ isEvent, goes }) => isEvent && goes[life.state] !== undefined)) {
      const next = moved(life, event, leftFor(event, life.balance));
      all.set(JSON.stringify(next), next);
    }
  return [...all.values()];
}

type Outcome =
  | { readonly life: Life; readonly proves: readonly string[] }
  | { readonly refusedBy: string; readonly because: string };

/** `undefined` if the document does not say what comes of it, or nobody knows how much is moved. */
function outcomeOf(life: Life, move: Move, asked: Done['amount']): Outcome | undefined {
  const { state, balance } = life;
  const isPossible = move.goes[state] !== undefined;
  // An event that was seen has passed over what it cannot happen to.
  if (move.isEvent && !isPossible) return { life, proves: [] };
  const left = leftFor(move, balance);
  const amount = move.inParts && asked !== 'all' ? asked : left;
  const refusedBy = refusalOf(life, move, amount ?? 0);
  if (refusedBy !== undefined)
    return { refusedBy, because: isPossible ? `it is of more than is left, ${left} minor units` : `it is ${state}` };
  if (!isPossible || amount === undefined || amount <= 0 || amount > left) return undefined;
  return { life: moved(life, move, amount), proves: provenBy(life, move, amount) };
}

function breachOf(
  basis: Difference['basis'],
  does: string,
  refused: readonly { readonly refusedBy: string; readonly because: string }[],
  { outcome: { sign } }: Call,
): Difference {
  const [nearest, ...others] = refused.map(({ because }) => because);
  const perhaps = others.map((because) => ` or, by now, ${because}`).join('');
  return {
    kind: 'outcome',
    basis,
    pointer: '',
    expected: `the ${does} is refused: ${nearest}${perhaps}`,
    received: `it is approved (${sign})`,
  };
}
