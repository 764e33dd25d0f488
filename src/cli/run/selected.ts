/** What Playwright is told of a selection: projects, and the titles of the flows that are meant. */
import { loadApis } from '../../../specs/load.ts';
import { select } from '../select.ts';
import type { Wanted } from '../selections.ts';

/** Ends the process with a sentence if nothing is called so, or nothing is all of it. */
export async function selected(names: readonly string[], wanted: Wanted): Promise<string[]> {
  const apis = await loadApis(names);
  const isWanted = await select(apis, wanted);
  const found = apis.flatMap(({ name, flows }) => {
    const titles = Object.values(flows).flatMap((own) => own.filter(isWanted).map(({ title }) => title));
    return titles.length > 0 ? [{ name, titles }] : [];
  });
  const pattern = found
    .flatMap(({ titles }) => titles)
    .map((title) => title.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('|');
  // Tags follow the title; another flow's title may begin with the same words.
  return [...found.map(({ name }) => `--project=${name}`), '--grep', `(${pattern})(?= @|$)`];
}
