/** Adding an API takes the four folders and one line of the registry, and touches nothing else. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';

const root = fileURLToPath(new URL('../../', import.meta.url));
const own = path.join(root, 'tests/suite/sixth-api');
const SHARED = [
  'src',
  'specs/index.ts',
  'specs/load.ts',
  'tests/conformance.ts',
  'tests/playing.ts',
  'package.json',
  'playwright.config.ts',
  'tsconfig.json',
];

test('A sixth API runs in a project that has only the engine and its own four folders', async ({}, testInfo) => {
  test.setTimeout(120_000);
  const project = testInfo.outputPath('project');
  mkdirSync(project);
  for (const name of SHARED) cpSync(path.join(root, name), path.join(project, name), { recursive: true });
  cpSync(own, project, { recursive: true });
  mkdirSync(path.join(project, 'tests/suite'));
  symlinkSync(path.join(root, 'node_modules'), path.join(project, 'node_modules'));
  const run = (...args: string[]) =>
    spawnSync(process.execPath, args, {
      cwd: project,
      encoding: 'utf8',
      env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', NO_COLOR: '1' },
    });

  expect(run('--import', 'tsx', 'src/cli/generate.ts').stdout).toBe('openapi/tiny/types.ts\n');
  const compiled = run('node_modules/typescript-7/bin/tsc', '--noEmit');
  expect(compiled.stdout).toBe('');
  const green = run('--import', 'tsx', 'src/cli/run.ts');
  expect(green.status, green.stdout + green.stderr).toBe(0);
  expect(green.stdout).toContain('tiny · mock\n5 requirements: 5 passed; 2 of 2 operations called');

  const mock = path.join(project, 'fixtures/tiny/mock/index.ts');
  writeFileSync(mock, readFileSync(mock, 'utf8').replace('if (amount < 1)', 'if (amount < 0)'));
  const red = run('--import', 'tsx', 'src/cli/run.ts');
  expect(red.status).toBe(1);
  expect(red.stdout).toContain('failed TNY-CHARGE-02 A charge of nothing is refused.');
});
