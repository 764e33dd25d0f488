/** The proof, by its command: no fault survives, nothing lawful turns red, and the README says what came out. */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { apis } from '../../../specs/index.ts';
import { figures } from '../../../src/cli/prove/show.ts';
import type { Proof } from '../../../src/proof/proof-record.ts';

const run = promisify(execFile);

/** The command takes a hundred unless told; ten times fewer are enough to see whether anything has changed. */
const SEEDS = '10';
const readme = new URL('../../../README.md', import.meta.url);

test('Every fault is noticed, every requirement is broken by one, and nothing lawful turns red', async () => {
  test.setTimeout(900_000);
  const folder = test.info().outputPath('proof');
  const { stdout } = await run('npm', ['run', '-s', 'prove', '--', '--seeds', SEEDS], {
    env: { ...process.env, TOLLGATE_REPORTS: folder },
    maxBuffer: 2 ** 24,
  }).catch((error: { stdout: string }) => error);
  const proof: Proof = JSON.parse(await readFile(path.join(folder, 'proof.json'), 'utf8'));
  expect(proof.apis.flatMap(({ api, holes }) => holes.map((hole) => `${api}: ${hole}`))).toEqual([]);
  expect(proof.apis.map(({ api }) => api)).toEqual(apis.map(({ name }) => name));
  expect(stdout).toContain('false alarms');

  const matrix = await readFile(path.join(folder, 'proof.md'), 'utf8');
  for (const { faults } of proof.apis) expect(matrix).toContain(`| ${faults[0]?.name} |`);
  expect(await readFile(readme, 'utf8'), 'bring the figures of README.md up to date').toContain(figures(proof));
});
