/** `npm run merge`: makes one record, and one of each report, of the blobs that the shards of a run left. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { config as loadEnvironment } from 'dotenv';
import { moduleFile } from '../place.ts';
import { command, tellCommands } from '../text/command.ts';
import { readWords } from './command-line.ts';
import { fail } from './fail.ts';

const HELP = `Usage: ${command('merge', '[<folder>]')}

Makes one record and one set of reports of a run that was played in shards, from the folder that holds their blobs
(reports/blobs, unless another is given).

${tellCommands([
  [`TOLLGATE_SEED=42 ${command('run', '--shard=1/2')}`, 'on one machine'],
  [`TOLLGATE_SEED=42 ${command('run', '--shard=2/2')}`, 'on another, or afterwards'],
  [command('merge'), 'where the blobs of both are'],
])}
Exit code: that of the whole run; 2 if a shard is missing, 3 if the blobs are not those of one run.
`;

loadEnvironment({ quiet: true });
const { words } = readWords('merge', HELP, []);
if (words.length > 1) fail(`One folder holds the blobs of all shards; received ${words.length}.`);
const folder = words[0] ?? path.join(process.env.TOLLGATE_REPORTS || 'reports', 'blobs');
if (!existsSync(folder) || !readdirSync(folder).some((file) => file.endsWith('.zip')))
  fail(`There is no blob in ${folder}; play the shards first: ${command('run', '--shard=1/2')}.`);

const playwright = createRequire(import.meta.url).resolve('@playwright/test/cli');
const config = moduleFile('playwright.merge.config');
const child = spawn(process.execPath, [playwright, 'merge-reports', '--config', config, folder], { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => {
  process.exitCode = code ?? 1;
});
