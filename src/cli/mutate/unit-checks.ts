/** The suite's own tests of a module as checks, run in this process and not by Playwright. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Check } from './checks.ts';

const COLLECTING = 'tests/suite/mutation/collected-tests.ts';

/**
 * Tests of files that use nothing of Playwright but `test` with a title and `expect`. To be called in Stryker's copy of
 * the project: beside each file another one is written.
 */
export async function unitChecks(files: readonly string[]): Promise<Check[]> {
  const { collected } = await import(pathToFileURL(path.resolve(COLLECTING)).href);
  for (const file of files) {
    const folder = path.dirname(file);
    const collecting = path.relative(folder, COLLECTING);
    const text = await readFile(file, 'utf8');
    const copy = path.resolve(folder, `${path.basename(file, '.spec.ts')}.collected.ts`);
    await writeFile(
      copy,
      text.replace("'@playwright/test'", `'${collecting.startsWith('.') ? '' : './'}${collecting}'`),
    );
    await import(pathToFileURL(copy).href);
  }
  return collected.map(({ title, run }: { title: string; run: () => Promise<void> | void }) => ({
    id: `the test “${title}”`,
    run: async () => {
      try {
        await run();
        return undefined;
      } catch (error) {
        return (error as Error).message;
      }
    },
  }));
}
