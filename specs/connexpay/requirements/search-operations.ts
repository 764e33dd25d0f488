/** The operations behind a search: three paths each. */
const pages = ['', 'Page', 'PageSized'] as const;

export type SearchName = 'Sales' | 'Voids' | 'Returns' | 'AuthOnlys' | 'Captures' | 'Verifies' | 'RecurringBillings';

/** Without a page, with a page, with a page and its size. */
export function paths(...names: readonly SearchName[]): readonly string[] {
  return names.flatMap((name) => pages.map((page) => `search${name}${page}`));
}
