/** The files for CI servers: what they start exists, gets no more rights than it needs, and does what it says. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { apis } from '../../specs/index.ts';
import { baseUrlVariable } from '../../src/target/environment.ts';
import { action, read, shown, workflow } from './ci/action-files.ts';
import { runProcess } from './run/conformance-run.ts';

test.describe.configure({ timeout: 240_000 });

const root = fileURLToPath(new URL('../../', import.meta.url));
const workflows = [workflow, ...shown];
const jobs = workflows.flatMap((each) => Object.values(each.jobs));
const steps = [...action.runs.steps, ...jobs.flatMap((job) => job.steps)];
const scripts = JSON.parse(read('package.json')).scripts as Record<string, string>;

test('The README shows a workflow', () => {
  expect(shown.length).toBeGreaterThan(0);
});

test('Every npm script that a step runs exists', () => {
  const named = steps.flatMap(({ run = '' }) =>
    [...run.matchAll(/npm (?:run )?(\w+)/g)].map(([, name = '']) => name).filter((name) => name !== 'ci'),
  );
  expect(named.length).toBeGreaterThan(1);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test('Every input that is used is declared, and every one that is declared is used', () => {
  const used = [...read('action.yml').matchAll(/\$\{\{[^}]*\}\}/g)].flatMap(([expression]) =>
    [...expression.matchAll(/inputs\.([\w-]+)/g)].map(([, name = '']) => name),
  );
  expect([...new Set(used)].toSorted()).toEqual(Object.keys(action.inputs).toSorted());
  const given = jobs
    .flatMap((job) => job.steps)
    .filter(({ uses = '' }) => uses === './' || uses.includes('tollgate@'))
    .flatMap((step) => Object.keys(step.with ?? {}));
  expect(given.filter((name) => !(name in action.inputs))).toEqual([]);
});

test('No expression is pasted into a shell line', () => {
  expect(steps.filter(({ run = '' }) => run.includes('${{'))).toEqual([]);
});

test('Jobs may read the code and nothing else', () => {
  for (const { permissions } of workflows) expect(permissions).toEqual({ contents: 'read' });
  expect(jobs.filter(({ permissions }) => permissions !== undefined)).toEqual([]);
  const checkouts = steps.filter(({ uses = '' }) => uses.startsWith('actions/checkout@'));
  for (const step of checkouts) expect(step.with).toMatchObject({ 'persist-credentials': false });
  // A pull request of a stranger must not run with the secrets of the project.
  for (const each of workflows) expect(Object.keys(each.on)).not.toContain('pull_request_target');
});

test('Actions of others are pinned by their full version', () => {
  const others = steps.flatMap(({ uses }) => (uses && uses !== './' ? [uses] : []));
  expect(others.filter((uses) => !/@v\d+\.\d+\.\d+$/.test(uses))).toEqual([]);
});

test('Variables that jobs set are variables that a run reads', () => {
  const known = [
    'TOLLGATE_SEED',
    ...apis.map(({ name }) => baseUrlVariable(name)),
    ...apis.flatMap((api) => Object.values(api.given).map(({ variable }) => variable)),
  ];
  const set = [...jobs, ...jobs.flatMap((job) => job.steps)].flatMap(({ env = {} }) => Object.keys(env));
  expect(set.filter((name) => !known.includes(name))).toEqual([]);
});

test('The action plays what it is told, writes its outputs and the summary, and takes no input for code', async ({}, testInfo) => {
  const pasted = testInfo.outputPath('pasted');
  const run = await act(testInfo.outputPath(), {
    apis: 'backoffice cancellations',
    arguments: `--grep\nA preauthorised payment is cancelled|$(touch ${pasted})|\`touch ${pasted}\`\n--workers=1\n`,
    reports: 'my reports',
  });
  expect(run.exitCode, run.output).toBe(0);
  expect(run.outputs).toEqual({ 'exit-code': '0', reports: testInfo.outputPath('my reports') });
  const record = JSON.parse(await readFile(testInfo.outputPath('my reports', 'conformance.json'), 'utf8'));
  expect(record.run.planned).toBe(1);
  expect(await readFile(testInfo.outputPath('summary'), 'utf8')).toContain('backoffice');
  await expect(readFile(pasted)).rejects.toThrow('ENOENT');
});

test('The action ends as the run does, unless the exit code is to be a warning', async ({}, testInfo) => {
  const target = testInfo.outputPath('target.yaml');
  await writeFile(target, 'name: nobody\napis: { backoffice: { baseUrl: nowhere } }\n');
  const inputs = { apis: 'backoffice cancellations', target: 'target.yaml' };
  const ended = await act(testInfo.outputPath(), inputs);
  expect([ended.exitCode, ended.outputs['exit-code']]).toEqual([3, '3']);
  const warned = await act(testInfo.outputPath(), { ...inputs, 'warn-on': '2 3' });
  expect([warned.exitCode, warned.outputs['exit-code']]).toEqual([0, '3']);
  expect(warned.output).toContain('::warning title=Tollgate::The run ended with 3');
});

test('The action merges the blobs of shards', async ({}, testInfo) => {
  for (const shard of ['1/2', '2/2'])
    await act(testInfo.outputPath(), { apis: 'backoffice members', arguments: `--shard=${shard}`, reports: 'shards' });
  const merged = await act(testInfo.outputPath(), { merge: 'shards/blobs', reports: 'merged' });
  expect(merged.exitCode, merged.output).toBe(0);
  expect(JSON.parse(await readFile(testInfo.outputPath('merged', 'conformance.json'), 'utf8')).run.seed).toBe('1');
});

/** Runs the step that plays, with bash as GitHub starts it, in a workspace. The packages are there already. */
async function act(workspace: string, inputs: Readonly<Record<string, string>>) {
  const step = action.runs.steps.find(({ id }) => id === 'run');
  const values = Object.entries(step?.env ?? {}).map(([variable, expression]) => {
    const [, input = ''] = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(expression) ?? [];
    return [variable, inputs[input] ?? action.inputs[input]?.default ?? ''];
  });
  const [script, output, summary] = ['run.sh', 'output', 'summary'].map((name) => path.join(workspace, name));
  await writeFile(script!, step?.run ?? '');
  await writeFile(output!, '');
  const ended = await runProcess('bash', ['--noprofile', '--norc', '-eo', 'pipefail', script!], workspace, {
    ...Object.fromEntries(values),
    GITHUB_ACTION_PATH: root,
    GITHUB_WORKSPACE: workspace,
    GITHUB_OUTPUT: output!,
    GITHUB_STEP_SUMMARY: summary!,
  });
  const lines = (await readFile(output!, 'utf8')).trim().split('\n');
  return { ...ended, outputs: Object.fromEntries(lines.map((line) => line.split('='))) };
}
