/** What the rows of one search have to do with those of another: the whole, kept as `whole`, and its pages. */
import { type Matcher, satisfies } from '../../../../src/vocabulary/matchers.ts';
import { derived, from, type Kept } from '../../../../src/vocabulary/reference.ts';

type Row = Readonly<Record<string, unknown>>;

/** Rows are known by their guid; rows without one are told apart by nothing but their number. */
function guids(rows: unknown): string[] {
  const found = Array.isArray(rows) ? (rows as readonly Row[]) : [];
  return found.map(({ guid }) => String(guid ?? '')).sort();
}

/** The documented size of a page; a whole that fills it may go on behind it. */
const DEFAULT_SIZE = 500;

export const countsItsRows = satisfies('as many rows as count says', (body) => {
  const { count, ret } = (body ?? {}) as Row;
  return Array.isArray(ret) && (count === ret.length || ret.length >= DEFAULT_SIZE);
});

export function sameRowsAs(name: string): Matcher {
  return satisfies(
    'the rows of the whole search',
    (rows, whole) => guids(rows).join() === guids(whole).join(),
    from(name),
  );
}

export function someOf(name: string): Matcher {
  return satisfies(
    'rows of the whole search only',
    (rows, whole) => guids(rows).length > 0 && guids(rows).every((guid) => guids(whole).includes(guid)),
    from(name),
  );
}

export function noneOf(name: string): Matcher {
  return satisfies(
    'no row of the first page',
    (rows, page) => guids(rows).every((guid) => guid === '' || !guids(page).includes(guid)),
    from(name),
  );
}

export function rowsOnPage(page: number, size: number): Matcher {
  const rest = (kept: Kept) => Math.max(0, Math.min(size, guids(kept.get('whole')).length - (page - 1) * size));
  return satisfies(
    `as many of the rows as fit on page ${page}, at most ${size}`,
    (rows, wanted) => guids(rows).length === wanted,
    derived(`rows ${(page - 1) * size + 1} to ${page * size}`, rest),
  );
}
