/** What README and .env.example tell a user is so. */
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { connexpay } from '../../specs/connexpay/index.ts';
import { apis } from '../../specs/index.ts';
import { commands } from '../../src/cli/commands.ts';
import { loadContract } from '../../src/contract/load.ts';
import { requirementsOf } from '../../src/engine/requirements.ts';
import { readDeviations } from '../../src/target/deviations.ts';
import { baseUrlVariable, deviationsVariable, overlayVariable } from '../../src/target/environment.ts';
import { PARALLEL_USE } from '../../src/target/parallel-use.ts';
import { readPolicy } from '../../src/target/policy.ts';

const OF_EVERY_RUN = [
  'TOLLGATE_REPORTS',
  'TOLLGATE_SEED',
  'TOLLGATE_RECEIVER_URL',
  'TOLLGATE_RECEIVER_PORT',
  'TOLLGATE_TARGET',
  'TOLLGATE_CANARIES',
];
const readme = read('README.md');
const scripts = JSON.parse(read('package.json')).scripts as Record<string, string>;

test('Every npm command of the README is a script, and every script stands in the README', () => {
  const named = [...readme.matchAll(/npm (?:run (?:--silent |-s )?)?([\w-]+)/g)].map(([, name = '']) => name);
  const builtIn = ['ci', 'cit', 'install', 'pack'];
  expect(named.filter((name) => !(name in scripts) && !builtIn.includes(name))).toEqual([]);
  // What npm runs by itself is nobody's command.
  const lifeCycle = ['prepack'];
  expect(Object.keys(scripts).filter((name) => !named.includes(name) && !lifeCycle.includes(name))).toEqual([]);
});

test('The package has every script as a command that needs no checkout', () => {
  const ofCheckout = ['test', 'bench', 'mutate', 'generate', 'build', 'prepack', 'lint', 'typecheck', 'format'];
  const others = Object.keys(scripts).filter((name) => !ofCheckout.includes(name));
  expect(Object.keys(commands).toSorted()).toEqual(others.map((name) => (name === 'start' ? 'run' : name)).toSorted());
});

test('The counts of operations and requirements in the README are those of the specs', async () => {
  for (const api of apis) {
    const contract = await loadContract(api.name);
    const row = readme.split('\n').find((line) => line.startsWith(`| \`${api.name}\``));
    const [, , , operations, requirements] = row?.split('|').map((cell) => cell.trim()) ?? [];
    expect.soft(operations, api.name).toBe(String(contract.operations.size));
    expect.soft(requirements, api.name).toBe(String(requirementsOf(api, contract).size));
  }
});

test('The capabilities in the README are those of the specs', () => {
  const rows = [...readme.matchAll(/^\| (?:`([\w-]+)`|each of them) \| ((?:`\w+`(?:, )?)+) \|$/gm)];
  const told = rows.map(([, api, names = '']) => [api, names.replaceAll('`', '').split(', ')]);
  const own = apis.map(({ name, capabilities = {} }) => [name, Object.keys(capabilities)]);
  expect(told).toEqual([...own, [undefined, [PARALLEL_USE]]]);
  for (const { capabilities = {} } of apis)
    for (const [name, { alone }] of Object.entries(capabilities))
      if (alone) expect(readme).toMatch(new RegExp(`Beside it [\\s\\S]*\`${name}\`[\\s\\S]*have to be \`false\``));
});

test('.env.example names every variable that is read, and no other', () => {
  const named = [...read('.env.example').matchAll(/^#?([A-Z0-9_]+)=/gm)].map(([, name]) => name);
  const given = apis.flatMap((api) => Object.values(api.given).map(({ variable }) => variable));
  const base = apis.flatMap(({ name }) => [baseUrlVariable(name), overlayVariable(name), deviationsVariable(name)]);
  expect(named.toSorted()).toEqual([...OF_EVERY_RUN, ...base, ...given].toSorted());
});

test('Every file that the README names exists', () => {
  const named = [...readme.matchAll(/`((?:src|specs|tests|openapi|fixtures)\/[\w./-]+)`/g)].map(
    ([, name = '']) => name,
  );
  expect(named.length).toBeGreaterThan(2);
  for (const name of named) expect(() => read(name), name).not.toThrow(/ENOENT/);
});

test('The target file and the known deviations of the README are right', async ({}, testInfo) => {
  const blocks = [...readme.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = '']) => text);
  const block = (start: string) => blocks.find((text) => text.startsWith(start)) ?? '';
  const [target, deviations] = [testInfo.outputPath('target.yaml'), testInfo.outputPath('deviations.yaml')];
  writeFileSync(target, block('name: '));
  writeFileSync(deviations, block('- requirement: '));
  const known = requirementsOf(connexpay, await loadContract('connexpay'));
  const policy = await readPolicy(connexpay, { TOLLGATE_TARGET: target });
  expect(policy.trouble).toBeUndefined();
  expect(policy.withheld.size).toBeGreaterThan(0);
  const now = Date.UTC(2026, 11, 1);
  expect(await readDeviations(deviations, (id) => known.has(id), now)).toHaveLength(1);
});

function read(file: string): string {
  return readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
}
