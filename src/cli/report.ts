/** `npm run report`: builds one Allure page from the results of the last run. It opens from disk and asks no network. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { config as loadEnvironment } from 'dotenv';
import { command } from '../text/command.ts';
import { readWords } from './command-line.ts';
import { fail } from './fail.ts';
import { withRequirementLinks } from './report/requirement-links.ts';

const HELP = `Usage: ${command('report')}

Builds one Allure page, allure/index.html in the folder of the reports, from the results of the last run.
`;

/** Allure's page comes with a tag that tells its makers of every reader. */
const ANALYTICS = /<script[^>]*googletagmanager\.com[^>]*>\s*<\/script>\s*(<script>[^<]*gtag[^<]*<\/script>)?/g;

loadEnvironment({ quiet: true });
readWords('report', HELP, []);
const reports = process.env.TOLLGATE_REPORTS || 'reports';
const results = path.join(reports, 'allure-results');
const page = path.join(reports, 'allure', 'index.html');

if (!existsSync(results)) fail(`There are no results in ${results}; run ${command('run')} first.`);

const allure = path.join(fileURLToPath(import.meta.resolve('allure')), '../../cli.js');
const built = spawnSync(
  process.execPath,
  [allure, 'awesome', results, '--single-file', '--output', path.dirname(page)],
  {
    encoding: 'utf8',
  },
);
if (built.status !== 0) fail(`Allure could not build its page: ${(built.stderr || built.stdout).trim()}`, 1);

const html = withRequirementLinks((await readFile(page, 'utf8')).replace(ANALYTICS, ''));
if (html.includes('googletagmanager.com'))
  fail(`Allure's page still holds its analytics tag; src/cli/report.ts must learn its new form.`, 1);
await writeFile(page, html);
process.stdout.write(`${page}\n`);
