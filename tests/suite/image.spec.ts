/** The container image holds what a run needs, no secret, and does what the README shows. */
import { once } from 'node:events';
import { cpSync, existsSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { runProcess, startProcess } from './run/conformance-run.ts';

test.describe.configure({ timeout: 120_000 });

const root = fileURLToPath(new URL('../../', import.meta.url));
const instructions = read('Dockerfile')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => [line.split(' ')[0]!, line.slice(line.indexOf(' ') + 1)] as const);
const copied = all('COPY').flatMap((line) => line.split(' ').slice(0, -1));
const ignored = read('.dockerignore').split('\n');
const [entry, ...args] = JSON.parse(all('ENTRYPOINT')[0] ?? '[]') as string[];
/** What stands after the name of the image in the README's commands. */
const commands = [...read('README.md').matchAll(/^docker run .* tollgate\b(.*?)(?:\s+#.*)?$/gm)].map(([, words = '']) =>
  words.trim().split(/\s+/),
);

test('The image runs as nobody special, on a base that is pinned, with what it copies', () => {
  expect(all('USER').at(-1)).toBe('node');
  expect(all('FROM')).toEqual([expect.stringMatching(/^node:\d+\.\d+\.\d+-[\w-]+$/)]);
  expect(copied.filter((source) => !existsSync(path.join(root, source)))).toEqual([]);
  expect(ignored).toEqual(expect.arrayContaining(['node_modules', 'reports', '.env', '.git']));
  expect(copied.filter((source) => ignored.includes(source) || source === '.')).toEqual([]);
});

test('Credentials are given when it is run, never when it is built', () => {
  expect(all('ARG')).toEqual([]);
  expect(all('ENV')).toEqual(['TOLLGATE_REPORTS=/reports']);
});

test('What is copied suffices for the commands of the README', async ({}, testInfo) => {
  expect(commands.length).toBeGreaterThan(1);
  const folder = testInfo.outputPath('tollgate');
  for (const source of copied) cpSync(path.join(root, source), path.join(folder, source), { recursive: true });
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  const reports = testInfo.outputPath('reports');
  for (const words of commands) {
    const { exitCode, output } = await runProcess(entry!, [...args, ...words], folder, { TOLLGATE_REPORTS: reports });
    expect(exitCode, output).toBe(0);
  }
  expect(existsSync(path.join(reports, 'conformance.json'))).toBe(true);
});

test('A container that is stopped reports what it has seen', async ({}, testInfo) => {
  const reports = testInfo.outputPath('reports');
  const container = startProcess(entry!, [...args, 'backoffice'], root, { TOLLGATE_REPORTS: reports });
  let output = '';
  container.stdout.on('data', (chunk) => (output += chunk));
  await expect.poll(() => output, { timeout: 60_000 }).toContain('·');
  container.kill(all('STOPSIGNAL')[0] as NodeJS.Signals);
  const [exitCode] = await once(container, 'close');
  expect(exitCode).toBe(2);
  const { run } = JSON.parse(readFileSync(path.join(reports, 'conformance.json'), 'utf8'));
  expect(run.played).toBeLessThan(run.planned);
});

function all(instruction: string): string[] {
  return instructions.flatMap(([name, rest]) => (name === instruction ? [rest] : []));
}

function read(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}
