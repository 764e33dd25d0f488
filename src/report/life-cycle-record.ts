/** Which moves of a payment's life a run has covered. */
import type { FlowResult } from '../engine/result.ts';
import { openMovesOf, transitionsOf } from '../life-cycle/lives.ts';
import type { Api } from '../vocabulary/api.ts';
import type { CoveredMove, LifeCycle, Share } from '../vocabulary/life-cycle.ts';
import { type Verdict, worst } from '../vocabulary/verdict.ts';

export interface LifeCycleRecord {
  readonly of: string;
  readonly states: readonly string[];
  readonly moves: readonly MoveRecord[];
  /** Moves that were made, or seen to be refused, as the document wants. */
  readonly covered: number;
  /** States and moves of which the document does not say what comes of them. */
  readonly open: readonly { readonly from: string; readonly move: string; readonly why: string }[];
}

export interface MoveRecord {
  readonly from: string;
  readonly move: string;
  readonly share: Share;
  /** Absent if the document wants it refused. */
  readonly to?: string;
  readonly verdict: Verdict;
}

export function recordLifeCycles({ lifeCycles, flows }: Api, results: readonly FlowResult[]): LifeCycleRecord[] {
  const covering = Object.values(flows)
    .flat()
    .flatMap(({ title, covers }) => (covers ? [{ title, covers }] : []));
  return lifeCycles.map((cycle) => {
    const own = covering.filter(({ covers }) => covers.of === cycle.of);
    const moves = movesOf(cycle).map((move) => {
      const titles = own.filter(({ covers }) => isSame(covers, move)).map(({ title }) => title);
      return { ...move, verdict: verdictOf(results.filter(({ flow }) => titles.includes(flow))) };
    });
    return {
      of: cycle.of,
      states: Object.keys(cycle.states),
      moves,
      covered: moves.filter(({ verdict }) => verdict === 'passed').length,
      open: openMovesOf(cycle).map(({ from, move, why = '' }) => ({ from, move, why })),
    };
  });
}

function movesOf(cycle: LifeCycle): Omit<MoveRecord, 'verdict'>[] {
  return transitionsOf(cycle).map(({ from, move, share, to }) => ({
    from,
    move: move.name,
    share,
    ...(to === undefined ? {} : { to }),
  }));
}

function isSame(covers: CoveredMove, move: Omit<MoveRecord, 'verdict'>): boolean {
  return covers.from === move.from && covers.move === move.move && covers.share === move.share;
}

/** What was only assumed and is otherwise here does not keep a move from having been looked at, and does not cover it. */
function verdictOf(results: readonly FlowResult[]): Verdict {
  return worst(results.flatMap(({ evidence }) => evidence.map(({ verdict }) => verdict)));
}
