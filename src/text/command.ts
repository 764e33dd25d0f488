/** How a command is called here: by npm in a checkout, by its name where the package is installed. */
import { isInstalled } from '../place.ts';

/** `command('mock', '<api>')` is `npm run mock -- <api>`, or `npx tollgate mock <api>`. */
export function command(name: string, words = ''): string {
  if (isInstalled) return `npx tollgate ${name} ${words}`.trimEnd();
  const script = name === 'run' ? 'npm start' : `npm run ${name}`;
  return words === '' ? script : `${script} -- ${words}`;
}

/** Commands, each with what it does, below one another. */
export function tellCommands(rows: readonly (readonly [command: string, does: string])[]): string {
  const width = Math.max(...rows.map(([command]) => command.length));
  return rows.map(([command, does]) => `  ${command.padEnd(width)}   ${does}\n`).join('');
}
