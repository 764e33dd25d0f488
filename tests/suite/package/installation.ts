/** The package as somebody else has it: packed, and installed into a folder of its own, outside of this checkout. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { home } from '../../../src/place.ts';
import { runProcess } from '../run/conformance-run.ts';

/** The oldest and the newest Node that it is for, by their packages. */
export const NODES = ['20.19.0', '24.21.0'];

export interface Installation {
  readonly folder: string;
  /** Variables with which the commands there run on a version of Node. */
  on(node: string): Readonly<Record<string, string>>;
}

/** It is removed after `body`. */
export async function withInstallation(body: (installation: Installation) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'tollgate-package-'));
  try {
    await body(await installInto(folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function installInto(folder: string): Promise<Installation> {
  const [nodes, user] = [path.join(folder, 'nodes'), path.join(folder, 'user')];
  for (const each of [nodes, user]) {
    mkdirSync(each);
    writeFileSync(path.join(each, 'package.json'), '{ "private": true, "type": "module" }\n');
  }
  const platform = `${process.platform}-${process.arch}`;
  const [packed] = await Promise.all([
    npm(home, 'pack', '--pack-destination', folder),
    npm(nodes, 'install', ...NODES.map((version) => `node-${version}@npm:node-${platform}@${version}`)),
  ]);
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  if (tarball === undefined) throw new Error(`npm pack left no tarball: ${packed}`);
  await npm(user, 'install', path.join(folder, tarball));
  return {
    folder: user,
    on: (version) => ({ PATH: `${path.join(nodes, 'node_modules', `node-${version}`, 'bin')}:${process.env.PATH}` }),
  };
}

async function npm(cwd: string, command: string, ...words: string[]): Promise<string> {
  const quiet = ['--no-audit', '--no-fund', '--prefer-offline'];
  const { exitCode, output } = await runProcess('npm', [command, ...quiet, ...words], cwd);
  if (exitCode !== 0) throw new Error(`npm ${command} ended with ${exitCode}: ${output}`);
  return output;
}
