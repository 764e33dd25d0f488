/** The commands beside the run: what they print, how they end, and what they say to bad input. */
import { once } from 'node:events';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { connexpay } from '../../specs/connexpay/index.ts';
import { apis } from '../../specs/index.ts';
import { isFieldFlow } from '../../src/cases/case-step.ts';
import { select } from '../../src/cli/select.ts';
import type { Wanted } from '../../src/cli/selections.ts';
import type { Flow } from '../../src/vocabulary/flow.ts';
import { conformanceRun, runCommand, startCommand, withVerdict } from './run/conformance-run.ts';

test.describe.configure({ timeout: 240_000 });

const badWords: Readonly<Record<string, readonly (readonly [string[], string])[]>> = {
  'prove.ts': [
    [['nope'], 'No API is called “nope”; expected one of'],
    [['--seeds', 'many'], '--seeds is a whole number from 0 to 9999; received “many”.'],
    [['--sedes', '1'], "Unknown option '--sedes'; see npm run prove -- --help."],
  ],
  'walk.ts': [
    [['nope'], 'No API is called “nope”; expected one of'],
    [['backoffice', '--path', '1:2'], '--path repeats one walk of one API; give the API and the --seed'],
  ],
};

for (const [script, table] of Object.entries(badWords)) {
  test(`Bad input to ${script} gets one sentence and exit code 3`, async () => {
    for (const [args, sentence] of table) {
      const { exitCode, output } = await runCommand(script, args);
      expect(output.trim().split('\n')).toHaveLength(1);
      expect(output).toContain(sentence);
      expect(exitCode).toBe(3);
    }
  });
}

test('A walk ends well on the correct mock and says what it did', async () => {
  const { exitCode, output } = await runCommand('walk.ts', ['backoffice', '--walks', '3', '--seed', '1']);
  expect(output).toMatch(/^backoffice, a payment: 3 walks, \d+ steps, [\d.]+ s, seed 1\n$/);
  expect(exitCode).toBe(0);
});

for (const { name } of apis) {
  test(`The mock command serves ${name}, prints one line of JSON with its url, and ends cleanly`, async () => {
    const child = startCommand('mock.ts', [name, '--port', '0']);
    let printed = '';
    child.stdout.on('data', (chunk) => (printed += chunk));
    await once(child.stdout, 'data');
    const { api, url } = JSON.parse(printed);
    expect(api).toBe(name);
    const identity = await (await fetch(`${url}/.tollgate`)).json();
    expect(identity).toMatchObject({ tollgate: 'mock', api: name });
    child.kill('SIGINT');
    const [code] = await once(child, 'exit');
    expect(code).toBe(0);
    expect(printed.trim().split('\n')).toHaveLength(1);
  });
}

test('Bad input to the mock command gets one sentence and exit code 3', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const { port } = taken.address() as AddressInfo;
  const table: readonly (readonly [string[], string])[] = [
    [[], 'Which API?'],
    [['nope'], 'No API is called “nope”; expected one of'],
    [['connexpay', 'connexpay'], 'One mock at a time'],
    [['connexpay', '--port', 'many'], '--port is a whole number from 0 to 65535; received “many”.'],
    [['connexpay', '--prot', '1'], "Unknown option '--prot'"],
    [['connexpay', '--port', String(port)], `Port ${port} cannot be listened on`],
  ];
  for (const [args, sentence] of table) {
    const { exitCode, output } = await runCommand('mock.ts', args);
    expect.soft(exitCode, args.join(' ')).toBe(3);
    expect.soft(output).toContain(sentence);
    expect.soft(output.trim().split('\n'), output).toHaveLength(1);
  }
  taken.close();
});

test('A word that the run does not know is told in a sentence', async () => {
  const table: readonly (readonly [string[], string])[] = [
    [['conexpay'], 'No API or area is called “conexpay”'],
    [['connexpay', 'returnz'], 'No API or area is called “returnz”'],
    [['--requirement', 'CXP-NONE-01'], 'No requirement has the id “CXP-NONE-01”'],
    [['--requirement=CXP-TEXT-E002'], 'No flow looks at CXP-TEXT-E002'],
    [['--operation', 'createRefnd'], 'No operation of connexpay, connected-payments'],
    [['connexpay', '--capability', 'closesBatch'], 'No capability of connexpay is called “closesBatch”'],
    [['--tag'], '--tag names nothing'],
    [['--tag', 'nothing-has-it'], 'No flow has a tag with “nothing-has-it” in it'],
    [['--requirement', 'CXP-RETURN-03', '--operation', 'createVerify'], 'is all of what is asked for'],
  ];
  for (const [args, sentence] of table) {
    const { exitCode, output } = await runCommand('run.ts', args);
    expect.soft(exitCode, args.join(' ')).toBe(3);
    expect.soft(output).toContain(sentence);
    expect.soft(output.trim().split('\n'), output).toHaveLength(1);
  }
});

test('Selections compose, with each other and with filters of Playwright', async ({}, testInfo) => {
  const selected = async (wanted: Wanted) => {
    const isSelected = await select([connexpay], wanted);
    return Object.values(connexpay.flows).flatMap((flows) => flows.filter(isSelected));
  };
  const [returning, closing, both, either] = [
    await selected({ operation: ['createReturn'] }),
    await selected({ capability: ['closesBatches'] }),
    await selected({ operation: ['createReturn'], capability: ['closesBatches'] }),
    await selected({ operation: ['createReturn', 'createVerify'] }),
  ];
  expect(both).toEqual(returning.filter((flow) => closing.includes(flow)));
  expect(both.length).toBeGreaterThan(0);
  expect(both.length).toBeLessThan(closing.length);
  expect(either).toEqual(expect.arrayContaining(returning));
  expect(either.length).toBeGreaterThan(returning.length);

  const listed = async (...args: string[]) => {
    const { output } = await conformanceRun(testInfo.outputPath('listed'), ['connexpay', ...args, '--list']);
    const lines = output.split('\n').filter((line) => line.includes('.spec.ts:'));
    return lines.map((line) => line.split(' › ').at(-1)?.replace(/ @.*$/, ''));
  };
  const titles = (flows: readonly Flow[]) => flows.map(({ title }) => title).toSorted();
  const run = await listed('--operation=createReturn', '--capability', 'closesBatches');
  expect(run.toSorted()).toEqual(titles(both));
  const without = await listed('--operation', 'createReturn', '--grep-invert', '@fields');
  expect(without.toSorted()).toEqual(titles(returning.filter((flow) => !isFieldFlow(flow))));
});

test('One switch runs one requirement, be it of a flow, of every answer or of the ledger', async ({}, testInfo) => {
  for (const id of ['CXP-RETURN-08', 'BKO-SHAPE-getTransactionList', 'BKO-MONEY-03']) {
    const run = await conformanceRun(testInfo.outputPath(id), ['--requirement', id]);
    expect.soft(run.exitCode, run.output).toBe(0);
    expect.soft(withVerdict(run, 'passed')).toContain(id);
  }
});

test('Credentials that are not used are noticed', async ({}, testInfo) => {
  const run = await conformanceRun(testInfo.outputPath('reports'), ['devices'], { CONNEXPAY_USERNAME: 'somebody' });
  expect(run.exitCode).toBe(0);
  expect(run.output).toContain('CONNEXPAY_USERNAME is set but CONNEXPAY_BASE_URL is not');
  const file = testInfo.outputPath('target.yaml');
  await writeFile(file, 'name: ours\napis: { connexpay: { baseUrl: http://127.0.0.1:9 } }\n');
  const env = { CONNEXPAY_USERNAME: 'somebody', TOLLGATE_TARGET: file };
  const described = await conformanceRun(testInfo.outputPath('described'), ['devices', '--list'], env);
  expect(described.exitCode).toBe(0);
  expect(described.output).not.toContain('is set but');
});

test('Commands explain themselves', async () => {
  for (const script of ['run.ts', 'mock.ts']) {
    const { exitCode, output } = await runCommand(script, ['--help']);
    expect.soft(exitCode).toBe(0);
    expect.soft(output).toContain('Usage: npm ');
  }
});

test('The report command builds one page that asks no network', async ({}, testInfo) => {
  const run = await conformanceRun(testInfo.outputPath('reports'), ['connexpay', 'devices']);
  const { exitCode, output } = await runCommand('report.ts', [], { TOLLGATE_REPORTS: run.reports });
  expect(exitCode, output).toBe(0);
  const page = await readFile(output.trim(), 'utf8');
  expect(page).not.toContain('googletagmanager');
  expect(page).not.toMatch(/<(script|link|img)[^>]*(src|href)="https?:/);
});

test('Without results the report command says what to do', async ({}, testInfo) => {
  await mkdir(testInfo.outputPath('empty'));
  const { exitCode, output } = await runCommand('report.ts', [], { TOLLGATE_REPORTS: testInfo.outputPath('empty') });
  expect(exitCode).toBe(3);
  expect(output).toContain('run npm start first');
});
