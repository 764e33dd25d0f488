/** The count that stands beside the rows of a list. */
import { satisfies } from '../../../src/vocabulary/matchers.ts';

/** For answers with `count` and `ret` that come in one piece. */
export const countIsNumberOfRows = satisfies('a count equal to the number of rows', (list) => {
  const { count, ret } = (list ?? {}) as { count?: unknown; ret?: unknown };
  return Array.isArray(ret) && ret.length === count;
});
