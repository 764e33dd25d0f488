import path from 'node:path';
import { defineConfig } from '@playwright/test';
import { config as loadEnvironment } from 'dotenv';
import { registered } from './specs/registry.ts';
import { chooseSeed } from './src/engine/run-seed.ts';
import { isCompiled, moduleFile } from './src/place.ts';
import { baseUrlVariable } from './src/target/environment.ts';
import { mayPlayAtOnce } from './src/target/parallel-use.ts';
import { applyTargetFile } from './src/target/target-file.ts';

loadEnvironment({ quiet: true });
// What is wrong with the file is told when a test runs: nothing throws while tests are listed.
const target = await applyTargetFile();
const isShared = (name: string) => mayPlayAtOnce(target?.apis?.[name]?.capabilities ?? {});

const [, shard, shards] = /--shard[= ](\d+)\/(\d+)/.exec(process.argv.join(' ')) ?? [];

chooseSeed(shard !== undefined);

// Of whoever starts the run; what is relative here, Playwright takes for relative to this file.
const reports = path.resolve(process.env.TOLLGATE_REPORTS || 'reports');

const ofWholeRun = [
  ['html', { outputFolder: `${reports}/html`, open: 'never' }],
  ['junit', { outputFile: `${reports}/junit.xml` }],
] as const;
// What `npm run merge` makes those of.
const ofShard = [['blob', { outputFile: `${reports}/blobs/shard-${shard}-of-${shards}.zip` }]] as const;

export default defineConfig({
  // A sandbox is one shared place, unless its file says that flows may share it.
  projects: [
    ...registered.map((name) => ({
      name,
      testDir: `tests/${name}`,
      ...(process.env[baseUrlVariable(name)] && !isShared(name) ? { workers: 1 } : {}),
    })),
    // The suite's own tests are in no package.
    ...(isCompiled ? [] : [{ name: 'suite', testDir: 'tests/suite', testIgnore: '**/sixth-api/**' }]),
  ],
  fullyParallel: true,
  // Notifications of all sandboxes come to one port.
  workers: process.env.TOLLGATE_RECEIVER_URL ? 1 : 2,
  forbidOnly: !!process.env.CI,
  // Nothing that moves money is ever sent twice.
  retries: 0,
  outputDir: `${reports}/artifacts`,
  use: { trace: 'off', screenshot: 'off', video: 'off' },
  reporter: [
    // First, so that the others see its verdicts.
    [moduleFile('src/report/playwright-reporter'), { outputFolder: reports }],
    [process.stdout.isTTY ? 'line' : 'dot'],
    ...(shard ? ofShard : ofWholeRun),
    [
      'allure-playwright',
      {
        resultsDir: `${reports}/allure-results`,
        // From Allure's page, which stands in a folder beside ours, to what ours says of a requirement.
        links: { tms: { urlTemplate: '../report.html#%s', nameTemplate: '%s' } },
      },
    ],
  ],
});
