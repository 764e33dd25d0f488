/** Takes the selections out of a command line of which the rest goes to Playwright. */
import { fail } from '../fail.ts';
import { selections, type Wanted } from '../selections.ts';

/** `--operation createSale` and `--operation=createSale` alike. Ends the process with a sentence if a value is missing. */
export function takeSelections(given: readonly string[]): { wanted: Wanted; rest: string[] } {
  const wanted: { -readonly [Name in keyof Wanted]: readonly string[] } = {};
  const rest: string[] = [];
  for (let index = 0; index < given.length; index++) {
    const word = given[index] ?? '';
    const name = selections.find((each) => word === `--${each}` || word.startsWith(`--${each}=`));
    if (name === undefined) {
      rest.push(word);
      continue;
    }
    const value = word.includes('=') ? word.slice(word.indexOf('=') + 1) : given[++index];
    if (!value || value.startsWith('--')) fail(`--${name} names nothing; expected a value behind it.`);
    wanted[name] = [...(wanted[name] ?? []), value];
  }
  return { wanted, rest };
}
