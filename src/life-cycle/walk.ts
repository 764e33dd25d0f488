/** Random walks through a life cycle: whatever is done to a payment, and in whatever order, it is what the document says. */
import fc from 'fast-check';
import { playStep } from '../engine/play.ts';
import { beginPlaying, type Playing } from '../engine/playing.ts';
import type { Stage } from '../engine/stage.ts';
import type { Flow, Step } from '../vocabulary/flow.ts';
import type { Life, LifeCycle, Move } from '../vocabulary/life-cycle.ts';
import { badVerdicts } from '../vocabulary/verdict.ts';
import { tellAtOnce } from './at-once.ts';
import { leftFor, refusalOf } from './lives.ts';
import { tellBeginning, tellMove, tellRefusal } from './telling.ts';

/** Minor units. */
const LEAST = 100;
const MOST = 100_000;
/** Shares of what is left are whole thousandths; a larger one asks for more than there is. */
const WHOLE = 1000;
const MORE = 1200;
/** A walk is written nowhere. */
const NOWHERE = { file: '', line: 0, column: 0 };

interface Model {
  life: Life;
}

/** One walk's own stage, and what it has shown so far. */
interface Walker {
  readonly playing: Playing;
  readonly told: string[];
  steps: number;
}

type WalkCommand = fc.AsyncCommand<Model, Walker>;

export interface WalkOptions {
  readonly walks: number;
  /** Most moves of one walk. */
  readonly moves: number;
  /** Repeats exactly these walks. */
  readonly seed?: number;
  /** With the seed: repeats one walk of them, as a failure prints it. */
  readonly path?: string;
}

export interface WalkResult {
  readonly walks: number;
  readonly steps: number;
  /** Absent if all went well. */
  readonly failure?: WalkFailure;
}

export interface WalkFailure {
  /** The shortest walk that fails, move by move. */
  readonly walk: readonly string[];
  /** What was found at its end. */
  readonly found: string;
  readonly seed: number;
  /** With the seed, repeats it. */
  readonly path: string;
}

/** Plays walks until one fails, which is then made as short as it gets. `open` gives a stage whose target has forgotten all. */
export async function walk(cycle: LifeCycle, open: (flow: Flow) => Stage, options: WalkOptions): Promise<WalkResult> {
  let walks = 0;
  let steps = 0;
  let failed: { readonly walk: readonly string[]; readonly found: string } = { walk: [], found: '' };
  const { replayPath, ...parameters } = readPath(options);
  const beginnings = fc.record({
    beginning: fc.constantFrom(...cycle.beginnings),
    amount: fc.integer({ min: LEAST, max: MOST }),
  });
  const commands = fc.commands(
    cycle.moves.flatMap((move) => [moving(cycle, move), twice(cycle, move)]),
    { maxCommands: options.moves, size: 'max', ...(replayPath === undefined ? {} : { replayPath }) },
  );
  const property = fc.asyncProperty(beginnings, commands, async ({ beginning, amount }, chosen) => {
    const walker = openWalker(cycle, open);
    walks += 1;
    try {
      walker.told.push(`${beginning.name} of ${amount}`);
      const told = tellBeginning(beginning, amount, beginning.name);
      await go(walker, [...told.steps, ...cycle.look(told.life, 'The look')]);
      await fc.asyncModelRun(() => ({ model: { life: told.life }, real: walker }), chosen);
    } catch (error) {
      // The last one to fail is the shortest.
      failed = { walk: walker.told, found: error instanceof Error ? error.message : String(error) };
      throw error;
    } finally {
      steps += walker.steps;
    }
  });
  const outcome = await fc.check(property, { numRuns: options.walks, ...parameters });
  if (!outcome.failed) return { walks, steps };
  const { seed, counterexamplePath, counterexample } = outcome;
  const replay = /replayPath="([^"]*)"/.exec(String(counterexample?.[1]))?.[1];
  const path = [counterexamplePath, replay].join(' ');
  return { walks, steps, failure: { ...failed, seed, path } };
}

/** `path` as a failure prints it: fast-check's own, and after a blank the one of its commands. */
function readPath({ seed, path }: WalkOptions): { seed?: number; path?: string; replayPath?: string } {
  const [outer, inner] = path?.split(' ') ?? [];
  return {
    ...(seed === undefined ? {} : { seed }),
    ...(outer === undefined ? {} : { path: outer }),
    ...(inner === undefined ? {} : { replayPath: inner }),
  };
}

function openWalker(cycle: LifeCycle, open: (flow: Flow) => Stage): Walker {
  const title = `A walk through the life of ${cycle.of}`;
  const flow: Flow = { title, at: NOWHERE, needs: [], steps: [] };
  return { playing: beginPlaying(flow, open(flow)), told: [], steps: 0 };
}

function moving(cycle: LifeCycle, move: Move): fc.Arbitrary<WalkCommand> {
  const shares = move.inParts ? fc.integer({ min: 1, max: move.refusesMore ? MORE : WHOLE }) : fc.constant(WHOLE);
  return shares.map((share) => ({
    check: ({ life }) => canGo(life, move, share) || move.refuses?.[life.state] !== undefined,
    run: async (model, walker) => {
      const { life } = model;
      const amount = amountFor(life, move, share);
      walker.told.push(move.becomes === undefined ? move.name : `${move.name} of ${amount}`);
      const refusedBy = refusalOf(life, move, amount);
      const told =
        refusedBy === undefined
          ? tellMove(life, move, amount, `The ${move.name}`)
          : tellRefusal(life, move, amount, `The ${move.name} is refused`, refusedBy);
      model.life = told.life;
      await go(walker, [...told.steps, ...cycle.look(told.life, 'The look')]);
    },
    toString: () => `${move.name} ${share}`,
  }));
}

/** Two clients do it at once. */
function twice(cycle: LifeCycle, move: Move): fc.Arbitrary<WalkCommand> {
  const told = (life: Life) => (canGo(life, move, WHOLE) ? tellAtOnce(life, move, move, NOWHERE) : undefined);
  return fc.constant({
    check: ({ life }) => told(life) !== undefined,
    run: async (model, walker) => {
      const both = told(model.life);
      if (!both) return;
      walker.told.push(`${move.name}, twice at once`);
      model.life = both.life;
      await go(walker, [...both.steps, ...cycle.look(both.life, 'The look')]);
    },
    toString: () => `${move.name} twice`,
  });
}

function canGo({ state, balance }: Life, move: Move, share: number): boolean {
  return move.goes[state] !== undefined && (share > WHOLE || leftFor(move, balance) >= (move.least ?? 1));
}

/** In minor units; where nothing is left, the whole payment is tried. */
function amountFor({ balance }: Life, move: Move, share: number): number {
  const left = leftFor(move, balance);
  if (left === 0) return balance.authorised;
  return share > WHOLE ? left + (share - WHOLE) : Math.max(move.least ?? 1, Math.floor((left * share) / WHOLE));
}

/** Throws what the steps have shown that is not right. */
async function go(walker: Walker, steps: readonly Step[]): Promise<void> {
  for (const step of steps) {
    walker.steps += 1;
    const goesOn = await playStep(step, walker.playing);
    const bad = walker.playing.notebook
      .result()
      .evidence.find(({ verdict, finding }) => badVerdicts.includes(verdict) && finding);
    const { requirement, verdict, finding } = bad ?? {};
    if (finding)
      throw new Error(
        `${verdict} ${requirement} (${finding.step}): expected ${finding.expected}, received ${finding.received}`,
      );
    if (!goesOn) throw new Error(`“${step.title}” cannot be judged, and nothing says why.`);
  }
}
