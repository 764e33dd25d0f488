/** What a mock cannot foresee: one seeded generator, so that everything repeats exactly. */

export interface Random {
  /** A whole number from 0 to below the limit. */
  below(limit: number): number;
  /** So many letters of the alphabet. */
  pick(alphabet: string, length: number): string;
}

/** mulberry32: 32 bits of state are plenty for one run of a test. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
  const pick = (alphabet: string, length: number): string => {
    // Not put together letter by letter: the pieces of a text that is kept would be kept with it.
    const letters = new Array<number>(length);
    for (let index = 0; index < length; index++) letters[index] = alphabet.charCodeAt(below(alphabet.length));
    return String.fromCharCode(...letters);
  };
  return { below, pick };
}
