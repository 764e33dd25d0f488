/**
 * Whether calls can be shared out to the lines of a scenario, in their order, each so often as it may be called.
 *
 * A call may be of more than one line, and which of them it was meant for shows later. So all ways are followed at once: each
 * is a line that is reached, and how often it was called.
 */

/** How often a line may be called. */
export interface Limits {
  readonly least: number;
  readonly most: number;
}

interface Way {
  readonly line: number;
  readonly count: number;
}

export class ScenarioMatch {
  readonly #limits: readonly Limits[];
  #ways: readonly Way[] = [{ line: 0, count: 0 }];

  constructor(limits: readonly Limits[]) {
    this.#limits = limits;
  }

  /** `fits`: whether the call may be of a line. Gives the lines that it is of, in one way or another. */
  add(fits: (line: number) => boolean): readonly number[] {
    const ways = new Map<string, Way>();
    for (const way of this.#ways)
      for (const { line, count } of this.#reach(way)) {
        if (count >= this.#limits[line]!.most || !fits(line)) continue;
        const next = { line, count: this.#counted(line, count + 1) };
        ways.set(`${next.line} ${next.count}`, next);
      }
    this.#ways = [...ways.values()];
    return [...new Set(this.#ways.map(({ line }) => line))];
  }

  /** Whether there is no way left, whatever comes. */
  get isLost(): boolean {
    return this.#ways.length === 0;
  }

  /** Whether all calls were shared out, and every line was called often enough. */
  get isWhole(): boolean {
    const last = this.#limits.length - 1;
    return this.#ways.some((way) =>
      this.#reach(way).some(({ line, count }) => line === last && this.#isEnough(line, count)),
    );
  }

  /** The line where a way stands, and those that may come next. */
  #reach({ line, count }: Way): readonly Way[] {
    const ways = [{ line, count }];
    for (let next = line; next + 1 < this.#limits.length && this.#isEnough(next, next === line ? count : 0); next++)
      ways.push({ line: next + 1, count: 0 });
    return ways;
  }

  #isEnough(line: number, count: number): boolean {
    return count >= this.#limits[line]!.least;
  }

  /** Beyond its least, nobody asks how often a line was called that has no most. */
  #counted(line: number, count: number): number {
    const { least, most } = this.#limits[line]!;
    return most === Number.POSITIVE_INFINITY ? Math.min(count, least) : count;
  }
}
