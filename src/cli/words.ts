/** What commands share in reading their command line: help, one sentence for what is wrong, whole numbers. */
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { command } from '../text/command.ts';
import { fail } from './fail.ts';

/** Options beside those that take one text. */
interface MoreOptions<List extends string, Switch extends string> {
  /** May be given more than once. */
  readonly lists?: readonly List[];
  /** Take no value. */
  readonly switches?: readonly Switch[];
}

/** The values of options, and the words beside them. Prints the help and ends the process if it is asked for. */
export function readWords<
  const Name extends string,
  const List extends string = never,
  const Switch extends string = never,
>(name: string, help: string, names: readonly Name[], { lists = [], switches = [] }: MoreOptions<List, Switch> = {}) {
  const { values, positionals } = parse(name, {
    ...options(names, { type: 'string' }),
    ...options(lists, { type: 'string', multiple: true }),
    ...options([...switches, 'help'], { type: 'boolean' }),
  });
  if (values.help) {
    process.stdout.write(help);
    process.exit(0);
  }
  type Values = { readonly [Each in Name]?: string } & { readonly [Each in List]?: readonly string[] } & {
    readonly [Each in Switch]?: boolean;
  };
  return { values: values as Values, words: positionals };
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

type Options = NonNullable<ParseArgsConfig['options']>;

function options(names: readonly string[], option: Options[string]): Options {
  return Object.fromEntries(names.map((name) => [name, name === 'help' ? { ...option, short: 'h' } : option]));
}

function parse(name: string, options: Options) {
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    const [problem] = (error as Error).message.split('. ');
    return fail(`${problem}; see ${command(name, '--help')}.`);
  }
}
