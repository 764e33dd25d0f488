/** The seed of a whole run. */
import { randomInt } from 'node:crypto';

/**
 * Chooses one unless the environment gives it: once, in Playwright's main process, from which workers inherit it. Shards
 * are processes that know nothing of one another, and one run needs one seed.
 */
export function chooseSeed(isShard = false): void {
  process.env.TOLLGATE_SEED ||= isShard ? '1' : String(randomInt(2 ** 31));
}
