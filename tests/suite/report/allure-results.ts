/** What a run left for Allure, for the tests of it. */
import { readdir, readFile } from 'node:fs/promises';
import type { ConformanceRun } from '../run/conformance-run.ts';

export interface AllureResult {
  readonly name: string;
  readonly status: string;
  readonly labels: readonly { readonly name: string; readonly value: string }[];
  readonly links: readonly { readonly type: string; readonly url: string; readonly name: string }[];
  readonly steps: readonly { readonly name: string; readonly status: string }[];
}

/** One for each flow that was played, or each client that was judged. */
export async function allureResults({ reports }: Pick<ConformanceRun, 'reports'>): Promise<AllureResult[]> {
  const folder = `${reports}/allure-results`;
  const names = (await readdir(folder)).filter((name) => name.endsWith('-result.json'));
  return Promise.all(names.map(async (name) => JSON.parse(await readFile(`${folder}/${name}`, 'utf8'))));
}
