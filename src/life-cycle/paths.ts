/** The shortest way to every state, so that a move can be tried in it. */
import type { Beginning, LifeCycle } from '../vocabulary/life-cycle.ts';
import { type Transition, transitionsOf } from './lives.ts';

export interface Path {
  readonly beginning: Beginning;
  /** Legal moves, one after the other. */
  readonly moves: readonly Transition[];
}

/** By state. A state that is missing cannot be reached. */
export function pathsOf(cycle: LifeCycle): ReadonlyMap<string, Path> {
  const paths = new Map<string, Path>();
  const legal = transitionsOf(cycle).filter(({ to }) => to !== undefined);
  let border: { state: string; path: Path }[] = cycle.beginnings.map((beginning) => ({
    state: beginning.to,
    path: { beginning, moves: [] },
  }));
  while (border.length > 0) {
    const fresh = border.filter(({ state }, index) => !paths.has(state) && isFirst(border, index));
    for (const { state, path } of fresh) paths.set(state, path);
    border = fresh.flatMap(({ state, path }) =>
      legal
        .filter(({ from }) => from === state)
        .map((move) => ({ state: move.to ?? '', path: { ...path, moves: [...path.moves, move] } })),
    );
  }
  return paths;
}

/** What the path needs of a target beside its API. */
export function needsOf({ beginning, moves }: Path): string[] {
  return [...new Set([...(beginning.needs ?? []), ...moves.flatMap(({ move }) => move.needs ?? [])])];
}

function isFirst(border: readonly { state: string }[], index: number): boolean {
  return border.findIndex(({ state }) => state === border[index]?.state) === index;
}
