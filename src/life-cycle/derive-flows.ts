/** One flow for every move of a life cycle, legal or not, and one for every two moves that exclude each other. */
import type { Flow } from '../vocabulary/flow.ts';
import type { LifeCycle, Move } from '../vocabulary/life-cycle.ts';
import { whereCalled } from '../vocabulary/source-line.ts';
import { tellAtOnce } from './at-once.ts';
import { amountOf, type Transition, transitionsOf } from './lives.ts';
import { needsOf, type Path, pathsOf } from './paths.ts';
import { nameOf, tellMove, tellPath, tellRefusal } from './telling.ts';

/** Minor units; its half and its quarter are whole numbers. */
const AMOUNT = 2400;

/** Throws if a state cannot be reached, or a move is refused that is possible nowhere. */
export function flowsOfLifeCycle(cycle: LifeCycle): readonly Flow[] {
  const at = whereCalled();
  const paths = pathsOf(cycle);
  const pathTo = (state: string): Path => {
    const path = paths.get(state);
    if (!path) throw new Error(`No move leads to the state ${state} of ${cycle.of}.`);
    return path;
  };

  const flowOf = (transition: Transition): Flow => {
    const { from, move, share, to, refusedBy } = transition;
    const path = pathTo(from);
    const outcome = to === undefined ? 'is refused' : `makes it ${to}`;
    const { steps, needs } = to === undefined ? refusal(transition, path) : success(transition, path);
    return {
      title: `${capital(cycle.of)} that is ${from}: ${nameOf(move, share)} ${outcome}`,
      at,
      needs: [...new Set(needs)],
      steps,
      covers: { of: cycle.of, from, move: move.name, share, ...(refusedBy === undefined ? { to } : {}) },
    };
  };

  const success = ({ move, share }: Transition, path: Path) => {
    const before = tellPath(path, AMOUNT);
    const after = tellMove(before.life, move, amountOf(share, move, before.life), `The ${move.name}`);
    const look = cycle.look(after.life, `It is ${after.life.state}`);
    return { steps: [...before.steps, ...after.steps, ...look], needs: [...needsOf(path), ...(move.needs ?? [])] };
  };

  /** The same move is accepted first where it is possible: otherwise its refusal would prove nothing. */
  const refusal = ({ move, share, refusedBy = '' }: Transition, path: Path) => {
    const twinPath = pathTo(Object.keys(move.goes).find((state) => paths.has(state)) ?? '');
    const twin = tellPath(twinPath, AMOUNT, 'For comparison: ');
    const good = tellMove(twin.life, move, amountOf('whole', move, twin.life), `For comparison: the ${move.name}`);
    const before = tellPath(path, AMOUNT);
    const bad = tellRefusal(
      before.life,
      move,
      amountOf(share, move, before.life),
      `The ${move.name} is refused`,
      refusedBy,
    );
    const look = cycle.look(before.life, `It is still ${before.life.state}`);
    const needs = [...needsOf(twinPath), ...needsOf(path), ...(move.needs ?? [])];
    return { steps: [...twin.steps, ...good.steps, ...before.steps, ...bad.steps, ...look], needs };
  };

  const atOnce = (from: string, one: Move, other: Move): Flow[] => {
    const path = pathTo(from);
    const before = tellPath(path, AMOUNT);
    const both = tellAtOnce(before.life, one, other, at);
    if (!both) return [];
    const title = `${capital(cycle.of)} that is ${from}: ${one.name} and ${other.name} at the same time, and one of them is done`;
    const look = one === other ? cycle.look(both.life, `It is ${both.life.state}`) : [];
    return [{ title, at, needs: needsOf(path), steps: [...before.steps, ...both.steps, ...look] }];
  };

  const transitions = transitionsOf(cycle);
  const pairs = Object.keys(cycle.states).flatMap((from) => {
    const possible = transitions.filter((one) => one.from === from && one.share === 'whole' && one.to !== undefined);
    const moves = possible.map(({ move }) => move);
    return moves.flatMap((one, index) => moves.slice(index).flatMap((other) => atOnce(from, one, other)));
  });
  return [...transitions.map(flowOf), ...pairs];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
