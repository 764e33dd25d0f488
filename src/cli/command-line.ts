/** What commands share in reading their command line: help, one sentence for what is wrong, names of APIs, whole numbers. */
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { apis } from '../../specs/index.ts';
import { fail } from './fail.ts';

/** Names of all APIs, as help texts list them. */
export const apiNames = apis.map(({ name }) => name).join(', ');

/** The values of string options, and the words beside them. Prints the help and ends the process if it is asked for. */
export function readWords<const Name extends string>(command: string, help: string, names: readonly Name[]) {
  const { values, positionals } = parse(command, names);
  if (values.help) {
    process.stdout.write(help);
    process.exit(0);
  }
  return { values: values as { readonly [Each in Name]?: string }, words: positionals };
}

/** The APIs that the words name; all, if there is none. */
export function chooseApis(words: readonly string[]): readonly string[] {
  const unknown = words.find((word) => !apis.some(({ name }) => name === word));
  if (unknown !== undefined) fail(`No API is called “${unknown}”; expected one of ${apiNames}.`);
  return words.length > 0 ? words : apis.map(({ name }) => name);
}

export function readWholeNumber(
  option: string,
  text: string | undefined,
  [least, most]: readonly [least: number, most: number],
): number | undefined {
  if (text === undefined) return undefined;
  const number = Number(text);
  if (/^-?\d{1,15}$/.test(text) && number >= least && number <= most) return number;
  return fail(`${option} is a whole number from ${least} to ${most}; received “${text}”.`);
}

function parse(command: string, names: readonly string[]) {
  const text = { type: 'string' } as const;
  const options: ParseArgsConfig['options'] = {
    ...Object.fromEntries(names.map((name) => [name, text])),
    help: { type: 'boolean', short: 'h' },
  };
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    const [problem] = (error as Error).message.split('. ');
    return fail(`${problem}; see npm run ${command} -- --help.`);
  }
}
