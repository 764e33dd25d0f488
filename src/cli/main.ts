#!/usr/bin/env node
/** `tollgate <command>`: the package's commands under one name. */
import { suiteVersion } from '../place.ts';
import { tellCommands } from '../text/command.ts';
import { tellNearest } from '../text/nearest.ts';
import { commands } from './commands.ts';
import { fail } from './fail.ts';
import { print } from './print.ts';

const HELP = `Usage: tollgate <command> [<words and options of the command>]

${tellCommands(Object.entries(commands))}
tollgate <command> --help tells more of each.
`;

const names = Object.keys(commands);
// What is left is the command's own, as if its script had been called.
const [name] = process.argv.splice(2, 1);
if (name === undefined) fail(`Which command? Expected one of ${names.join(', ')}; see tollgate --help.`);
else if (name === '--help' || name === '-h') print(HELP);
else if (name === '--version') print(`${suiteVersion()}\n`);
else if (names.includes(name)) await import(`./${name}.ts`);
else fail(`No command is called “${name}”${tellNearest(name, names)}`);
