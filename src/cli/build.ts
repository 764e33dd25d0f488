/** `npm run build`: compiles the project into `dist/`, in the same folders, with the documents and files that it reads beside it. */
import { execFileSync } from 'node:child_process';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { registered } from '../../specs/registry.ts';
import { bundled } from '../contract/bundle.ts';
import { documentFile } from '../contract/load.ts';
import { home } from '../place.ts';
import { readWords } from './command-line.ts';

const HELP = `Usage: npm run build

Compiles what the package consists of into dist/, which is emptied first.
`;

readWords('build', HELP, []);
const dist = path.join(home, 'dist');
await rm(dist, { recursive: true, force: true });
execFileSync(process.execPath, [path.join(home, 'node_modules/typescript-7/bin/tsc'), '-p', 'tsconfig.build.json'], {
  cwd: home,
  stdio: 'inherit',
});
// Schemas, and style and scripts of the report.
await cp(path.join(home, 'src'), path.join(dist, 'src'), {
  recursive: true,
  filter: (file) => path.extname(file) !== '.ts',
});
for (const api of registered) {
  const folder = path.join(dist, 'openapi', api);
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'openapi.json'), JSON.stringify(await bundled(api, documentFile(api))));
}
process.stdout.write('dist/\n');
