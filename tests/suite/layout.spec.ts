/** The layout is the architecture: the same folders for each API, and imports that only go one way. */
import { existsSync, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { apis } from '../../specs/index.ts';
import { typesFile } from '../../src/contract/generate-types.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const TREES = ['openapi', 'specs', 'fixtures', 'tests', 'src'];

/** What each tree may import from the others: `own` is the folder of the same API. */
const ALLOWED: Readonly<Record<string, (from: string, to: string) => boolean>> = {
  openapi: (from, to) => sameApi(from, to),
  specs: (from, to) =>
    /^src\/(vocabulary|engine|money|text|life-cycle|cases)\//.test(to) ||
    (/^(specs|openapi)\//.test(to) && (sameApi(from, to) || /^specs\/(index|load)\.ts$/.test(from))) ||
    (to.startsWith('fixtures/') && sameApi(from, to) && !to.includes('/mock/')),
  fixtures: (from, to) => to.startsWith('src/') || (/^(fixtures|openapi)\//.test(to) && sameApi(from, to)),
  // The reporter, the commands and the package's entry are where everything meets; they begin from the registry.
  src: (from, to) =>
    to.startsWith('src/') ||
    (/^src\/((cli|report)\/|index\.ts$)/.test(from) && /^specs\/(index|load|registry)\.ts$/.test(to)),
  tests: () => true,
};

test('Each API has the same folders and files', () => {
  const missing = apis.flatMap(({ name, flows }) =>
    [
      `openapi/${name}/openapi.yaml`,
      `specs/${name}/index.ts`,
      `specs/${name}/life-cycle.ts`,
      `specs/${name}/client.ts`,
      `specs/${name}/outcome-examples.ts`,
      `fixtures/${name}/mock/index.ts`,
      `fixtures/${name}/faults.ts`,
      `fixtures/${name}/variations.ts`,
      ...Object.keys(flows).map((area) => `tests/${name}/${area}.spec.ts`),
    ].filter((file) => !existsSync(path.join(root, file))),
  );
  expect(missing, 'add these files').toEqual([]);
  for (const { name } of apis) expect(existsSync(typesFile(name)), `run npm run generate for ${name}`).toBe(true);
});

test('Nothing imports against the rule', async () => {
  const breaches = (await sources()).flatMap((file) =>
    imports(file)
      .filter((to) => !ALLOWED[file.split('/')[0] ?? '']?.(file, to))
      .map((to) => `${file} imports ${to}`),
  );
  expect(breaches).toEqual([]);
});

test('Only tests and the reporter import Playwright', async () => {
  const allowed = (file: string) => file.startsWith('tests/') || file === 'src/report/playwright-reporter.ts';
  const breaches = (await sources()).filter((file) => !allowed(file) && /from '@playwright\/test/.test(read(file)));
  expect(breaches).toEqual([]);
});

test('Files are named in kebab-case and stay small enough to hold one idea', async () => {
  const names = (await sources()).filter((file) => !/^[a-z0-9-]+(\.spec)?\.ts$/.test(path.basename(file)));
  expect(names).toEqual([]);
  const long = (await sources()).filter((file) => !isData(file) && read(file).split('\n').length > 300);
  expect(long).toEqual([]);
});

test('Titles of tests state facts', async () => {
  const wishes = (await sources()).flatMap((file) =>
    [...read(file).matchAll(/\b(?:test|flow|step)\(\s*['`]([^'`]+)['`]/g)]
      .map(([, title = '']) => title)
      .filter((title) => /\b(should|must|test that|verify that|check that)\b/i.test(title))
      .map((title) => `${file}: ${title}`),
  );
  expect(wishes).toEqual([]);
});

/** Tables that are long because the vendor's are, and generated files. */
function isData(file: string): boolean {
  return file.startsWith('openapi/') || /\/(requirements|ambiguities)\//.test(file);
}

async function sources(): Promise<string[]> {
  const files = await Promise.all(
    TREES.map(async (tree) =>
      (await readdir(path.join(root, tree), { recursive: true })).map((name) => `${tree}/${name}`),
    ),
  );
  return (
    files
      .flat()
      .map((file) => file.split(path.sep).join('/'))
      // A project of its own, see sixth-api.spec.ts.
      .filter((file) => file.endsWith('.ts') && !file.startsWith('tests/suite/sixth-api/'))
  );
}

/** Files of the project that a file imports, relative to the root. */
function imports(file: string): string[] {
  return [...read(file).matchAll(/from '(\.[^']+)'/g)].map(([, to = '']) =>
    path.posix.join(path.posix.dirname(file), to),
  );
}

function sameApi(from: string, to: string): boolean {
  return from.split('/')[1] === to.split('/')[1];
}

function read(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}
