/**
 * Follows payments of foreign traffic through the life cycles of their API, and judges what is approved though it is to be
 * refused. What happens by itself may have happened at any time, so that a payment has a set of possible lives, and only
 * what all of them forbid by the same requirement is judged. Nothing is said of a payment that was not seen to begin, or
 * of which nobody knows what was done to it. As for the ledger, all that is asked for a payment is taken to be in the traffic.
 */
import { begun } from '../life-cycle/lives.ts';
import { type Approval, approve, withEvents } from '../life-cycle/possible-lives.ts';
import type { Api } from '../vocabulary/api.ts';
import type { Beginning, Life, LifeCycle } from '../vocabulary/life-cycle.ts';
import type { Begun, Done, ToldMove } from '../vocabulary/told-move.ts';
import type { Call } from './call.ts';
import type { Booked, Reckoning } from './replay.ts';

interface Payment {
  readonly id: string;
  readonly cycle: LifeCycle;
  /** What it may be by now; empty if nobody knows. */
  lives: readonly Life[];
}

const NOTHING_KNOWN: Approval = { lives: [], proven: [] };

export function createLives({ toldMoves = () => [], lifeCycles }: Api): Reckoning {
  const uncertain = new Set<string>();
  const payments = new Map<string, Payment[]>();
  /** By the id of what came of a move, the payment that was moved. */
  const parents = new Map<string, Payment>();

  const concernedBy = (told: ToldMove): readonly Payment[] => payments.get('begins' in told ? told.id : told.to) ?? [];

  const begin = ({ begins, id, alsoNamed = [], amount }: Begun, entry: Call): Booked[] => {
    const again = payments.get(id);
    const { cycle, beginning } = beginningOf(lifeCycles, begins);
    // A repeated request may be answered with the payment that is there, as it is by now.
    if (again || amount === undefined || amount <= 0) {
      forget(again);
      return [];
    }
    const payment = { id, cycle, lives: withEvents(cycle, [begun(beginning, amount)]) };
    for (const name of [id, ...alsoNamed]) {
      const namesakes = payments.get(name) ?? [];
      namesakes.push(payment);
      payments.set(name, namesakes);
    }
    return (beginning.proves ?? []).map((requirement) => ({ entry, requirement }));
  };

  const act = (payment: Payment, { does, amount }: Done, entry: Call): Booked[] => {
    const { cycle } = payment;
    const move = cycle.moves.find(({ name }) => name === does);
    const { lives, proven, broken } = move ? approve(cycle, payment.lives, move, amount) : NOTHING_KNOWN;
    payment.lives = lives;
    if (!broken) return proven.map((requirement) => ({ entry, requirement }));
    const expected = `the ${does} is refused, since ${broken.because}`;
    const received = `it is approved (${entry.outcome.sign})`;
    return [
      {
        entry,
        requirement: broken.refusedBy,
        breach: { kind: 'outcome', basis: 'documented', pointer: '', expected, received },
      },
    ];
  };

  const see = (told: ToldMove, entry: Call): Booked[] => {
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
