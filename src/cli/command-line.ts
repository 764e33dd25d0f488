/** What commands share that are about the APIs of the registry: their names, beside how any command line is read. */
import { registered } from '../../specs/registry.ts';
import { fail } from './fail.ts';

export { readWholeNumber, readWords } from './words.ts';

/** Names of all APIs, as help texts list them. */
export const apiNames = registered.join(', ');

/** The APIs that the words name; all, if there is none. */
export function chooseApis(words: readonly string[]): readonly string[] {
  const unknown = words.find((word) => !registered.includes(word));
  if (unknown !== undefined) fail(`No API is called “${unknown}”; expected one of ${apiNames}.`);
  return words.length > 0 ? words : registered;
}
