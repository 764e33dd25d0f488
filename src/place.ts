/**
 * Where this copy of the project stands: a checkout, which runs its sources, or a package, which holds what was compiled of
 * them in `dist/`, in the same folders.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const self = fileURLToPath(import.meta.url);
/** Of the modules that run. */
const ending = path.extname(self);

/** Whether it was compiled; its OpenAPI documents are bundled then. */
export const isCompiled = ending === '.js';
/** Folder below which modules and documents stand as in a checkout. */
export const tree = path.resolve(self, '../..');
/** Folder of `package.json`. */
export const home = isCompiled ? path.dirname(tree) : tree;
/** Whether somebody else's project depends on it. */
export const isInstalled = home.split(path.sep).includes('node_modules');

/** The file of a module that is named to another program: a process, Playwright. `name` is a path from the tree, without ending. */
export function moduleFile(name: string): string {
  return path.join(tree, `${name}${ending}`);
}

/** A file as somebody finds it from where he stands. */
export function tellFile(file: string): string {
  return path.relative(process.cwd(), file).split(path.sep).join('/');
}

export function suiteVersion(): string {
  return JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8')).version;
}
