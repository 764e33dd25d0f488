/** What a strict mock with a journal holds in memory while it answers a million payments. */

import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadApi } from '../../../specs/load.ts';
import { loadContract } from '../../contract/load.ts';
import { loadOf } from './load.ts';
import type { Row } from './served-mock.ts';
import { startServer } from './under-load.ts';

const PAYMENTS = 1_000_000;
const PARTS = 10;
/** Without a bound, Node collects garbage when it likes; what needs more than this ends with an error. */
const HEAP = '--max-old-space-size=400';

export async function enduranceRows(name: string): Promise<Row[]> {
  const file = path.join(tmpdir(), `tollgate-bench-${process.pid}.ndjson`);
  const mock = await startServer('src/cli/mock', [name, '--strict', '--journal', file], [HEAP]);
  const { pay } = await loadOf(await loadApi(name), await loadContract(name), mock.url);
  const rows: Row[] = [['memory at the start', inMib(await mock.memory())]];
  for (let part = 1; part <= PARTS; part++) {
    const perSecond = await mock.underLoad(pay, PAYMENTS / PARTS);
    const sent = ((PAYMENTS / PARTS) * part).toLocaleString('en');
    rows.push([`… after ${sent} payments`, `${inMib(await mock.memory())}, ${Math.round(perSecond)} a second`]);
  }
  await mock.stop();
  await rm(file, { force: true });
  return rows;
}

function inMib(bytes: number): string {
  return `${Math.round(bytes / 2 ** 20)} MiB`;
}
