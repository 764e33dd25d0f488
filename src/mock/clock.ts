/** A clock that only moves when it is told to, or runs along with the real one from where it was put. */

export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Moves time forward; negative steps throw a RangeError, because a payment system's time never goes back. */
  advance(milliseconds: number): void;
  reset(): void;
}

/** A clock that runs with the machine's time plus whatever it was advanced by. */
export function createClock(realTime: () => number = Date.now): Clock {
  let ahead = 0;
  return {
    now: () => realTime() + ahead,
    advance: (milliseconds) => {
      if (!(milliseconds >= 0))
        throw new RangeError(`A clock moves forward only; it was told to move ${milliseconds} ms.`);
      ahead += milliseconds;
    },
    reset: () => {
      ahead = 0;
    },
  };
}
