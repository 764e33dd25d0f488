/** The package, installed where nothing else of this project is, on the oldest and the newest Node that it is for. */
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test as base, expect } from '@playwright/test';
import { createBackofficeMock } from '../../fixtures/backoffice/mock/index.ts';
import { commands } from '../../src/cli/commands.ts';
import type { Evidence } from '../../src/engine/result.ts';
import { serveMock } from '../../src/mock/serve.ts';
import { home, suiteVersion } from '../../src/place.ts';
import type { RunRecord } from '../../src/report/record.ts';
import { type Installation, NODES, withInstallation } from './package/installation.ts';
import { runProcess, runToEnd, startProcess } from './run/conformance-run.ts';

/** On which Node, and in which folder of the user's. */
interface Where {
  readonly node?: string;
  readonly cwd?: string;
}

interface WorkerFixtures {
  readonly installed: Installation;
  /** Starts `tollgate <words>`. */
  readonly tollgate: (words: readonly string[], where?: Where) => ReturnType<typeof startProcess>;
}

const test = base.extend<object, WorkerFixtures>({
  installed: [async ({}, use) => withInstallation(use), { scope: 'worker', timeout: 300_000 }],
  tollgate: [
    async ({ installed: { folder, on } }, use) => {
      const file = path.join(folder, 'node_modules/.bin/tollgate');
      await use((words, { node = OLDEST, cwd = folder } = {}) => startProcess(file, words, cwd, on(node)));
    },
    { scope: 'worker' },
  ],
});

// In one worker: one installation is enough for all.
test.describe.configure({ mode: 'serial', timeout: 120_000 });

const [OLDEST = '', NEWEST = ''] = NODES;

test('It is for the versions of Node that it says, and for no other', () => {
  const { engines } = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8'));
  expect(`>=${OLDEST}`).toBe(`${engines.node}.0`);
});

test('npx tollgate --help names every command, each of which explains itself as it is called', async ({
  installed,
  tollgate,
}) => {
  const help = await runProcess('npx', ['tollgate', '--help'], installed.folder, installed.on(OLDEST));
  expect(help.exitCode, help.output).toBe(0);
  for (const [name, does] of Object.entries(commands))
    expect(help.stdout).toMatch(new RegExp(`^  ${name} +${does}$`, 'm'));
  for (const name of Object.keys(commands)) {
    const { exitCode, stdout } = await runToEnd(tollgate([name, '--help']));
    expect.soft(exitCode, name).toBe(0);
    expect.soft(stdout).toMatch(new RegExp(`^Usage: npx tollgate ${name}\\b`));
    expect.soft(stdout, name).not.toMatch(/npm (run|start)/);
    expect.soft(stdout, name).not.toContain('\u001b');
  }
  expect((await runToEnd(tollgate(['--version']))).stdout).toBe(`${suiteVersion()}\n`);
});

test('A word that is no command gets one sentence with the nearest, and nothing on standard output', async ({
  tollgate,
}) => {
  for (const [words, sentence] of [
    [['mocks'], 'No command is called “mocks”; the nearest are mock.\n'],
    [[], 'Which command? Expected one of run, list,'],
    [['mock', 'nope'], 'No API is called “nope”; expected one of'],
    [['mock', '--prot', '1'], "Unknown option '--prot'; see npx tollgate mock --help.\n"],
  ] as const) {
    const { exitCode, output, stdout } = await runToEnd(tollgate(words));
    expect.soft(output).toContain(sentence);
    expect.soft(output.trim().split('\n')).toHaveLength(1);
    expect.soft([exitCode, stdout]).toEqual([3, '']);
  }
});

for (const node of NODES) {
  test(`On Node ${node} a run leaves its reports where it was started, and nothing in the package`, async ({
    installed,
    tollgate,
  }) => {
    const before = filesOf(path.join(installed.folder, 'node_modules'));
    const cwd = path.join(installed.folder, `run-on-${node}`);
    mkdirSync(cwd);
    const { exitCode, output } = await runToEnd(tollgate(['run', 'backoffice', 'cancellations'], { node, cwd }));
    expect(exitCode, output).toBe(0);
    expect(output).toContain('every verdict: reports/conformance.json');
    expect(readdirSync(cwd)).toEqual(['reports']);
    const written = [
      'conformance.json',
      'report.html',
      'summary.md',
      'junit.xml',
      'html',
      'allure-results',
      'artifacts',
    ];
    expect(readdirSync(path.join(cwd, 'reports'))).toEqual(expect.arrayContaining(written));
    expect(filesOf(path.join(installed.folder, 'node_modules'))).toEqual(before);
  });

  test(`On Node ${node} the mock is served, and a requirement is explained`, async ({ installed, tollgate }) => {
    const child = tollgate(['mock', 'backoffice'], { node });
    const [line] = await once(child.stdout, 'data');
    const identity = await (await fetch(`${JSON.parse(line).url}/.tollgate`)).json();
    expect(identity).toMatchObject({ tollgate: 'mock', api: 'backoffice' });
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([0, null]);

    const explained = await runToEnd(tollgate(['explain', 'CXP-RETURN-03'], { node }));
    expect(explained.exitCode, explained.output).toBe(0);
    expect(explained.stdout).toContain('npx tollgate run --requirement CXP-RETURN-03');
    expect(lineTold(installed, explained.stdout, 'Nothing more can be returned  ')).toContain(
      "step('Nothing more can be returned'",
    );
  });
}

test('What is red points at the line of the flow that was shipped, and can be played again alone', async ({
  installed,
  tollgate,
}) => {
  const served = await serveMock(createBackofficeMock({ rules: { mayCancel: () => true } }));
  const cwd = path.join(installed.folder, 'red');
  mkdirSync(cwd);
  writeFileSync(path.join(cwd, '.env'), `BACKOFFICE_BASE_URL=${served.url}\n`);
  const red = await runToEnd(tollgate(['run', 'backoffice', 'cancellations'], { cwd }));
  expect(red.exitCode, red.output).toBe(1);
  expect(lineTold(installed, red.output, 'in “A debit cannot be cancelled”, ')).toContain(
    "step('Cancelling the debit is refused'",
  );
  const again = await runToEnd(tollgate(['run', 'backoffice', '--last-failed'], { cwd }));
  expect(again.exitCode, again.output).toBe(1);
  expect(recordIn(cwd).run).toMatchObject({ planned: 1, played: 1 });
  await served.close();
});

test('What the README shows of a Playwright project of one’s own compiles, and is played there', async ({
  installed,
}) => {
  const cwd = path.join(installed.folder, 'own');
  for (const [, name = '', text = ''] of readFileSync(path.join(home, 'README.md'), 'utf8').matchAll(OWN_FILES)) {
    mkdirSync(path.dirname(path.join(cwd, name)), { recursive: true });
    writeFileSync(path.join(cwd, name), text);
  }
  const checked = {
    module: 'nodenext',
    target: 'es2023',
    lib: ['es2023', 'dom', 'esnext.disposable'],
    types: ['node'],
  };
  const typeRoots = [path.join(home, 'node_modules/@types')];
  const compilerOptions = { ...checked, typeRoots, strict: true, noEmit: true };
  writeFileSync(path.join(cwd, 'tsconfig.json'), JSON.stringify({ compilerOptions }));
  const tsc = path.join(home, 'node_modules/typescript-7/bin/tsc');
  const compiled = await runProcess(process.execPath, [tsc, '-p', '.'], cwd);
  expect(compiled.output).toBe('');

  const { exitCode, output } = await runProcess('npx', ['playwright', 'test'], cwd, installed.on(NEWEST));
  expect(exitCode, output).toBe(0);
  const { run, apis } = recordIn(cwd);
  expect(run.played).toBeGreaterThan(1);
  expect(apis.map(({ api, summary }) => [api, summary.failed])).toEqual([['backoffice', 0]]);
});

test('In another runner, a flow gives its evidence as data', async ({ installed }) => {
  const script = path.join(installed.folder, 'runner.js');
  writeFileSync(
    script,
    `import { loadApi, openVenue, playFlow } from 'tollgate';
    const api = await loadApi('backoffice');
    const { venue, close } = await openVenue(api, { seed: '42' });
    const { evidence } = await playFlow(venue, api.flows.cancellations[0]);
    await close();
    console.log(JSON.stringify(evidence));`,
  );
  const { exitCode, output, stdout } = await runProcess('node', [script], installed.folder, installed.on(NEWEST));
  expect(exitCode, output).toBe(0);
  const evidence: readonly Evidence[] = JSON.parse(stdout);
  expect(evidence.map(({ requirement }) => requirement)).toContain('BKO-CANCEL-01');
  expect(new Set(evidence.map(({ verdict }) => verdict))).toEqual(new Set(['passed']));
});

/** Files that the README shows under their names. */
const OWN_FILES = /```ts\n\/\/ (\S+)\n([\s\S]*?)```/g;

function recordIn(cwd: string): RunRecord {
  return JSON.parse(readFileSync(path.join(cwd, 'reports/conformance.json'), 'utf8'));
}

/** The line of the package's sources that stands behind some words. */
function lineTold({ folder }: Installation, output: string, words: string): string | undefined {
  const [, file = '', line = ''] = new RegExp(`${words}(specs/\\S+\\.ts):(\\d+)`).exec(output) ?? [];
  const text = readFileSync(path.join(folder, 'node_modules/tollgate', file), 'utf8');
  return text.split('\n')[Number(line) - 1];
}

/** Every file below a folder with the time of its last change. */
function filesOf(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  return files.map((file) => `${file} ${statSync(file).mtimeMs}`);
}
