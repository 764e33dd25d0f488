/** What a served mock costs beside an empty handler: the same requests, from another process, over a few connections. */

import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadApi } from '../../../specs/load.ts';
import { loadContract } from '../../contract/load.ts';
import type { SentRequest } from '../../engine/exchange.ts';
import { loadOf } from './load.ts';
import { type Server, startServer } from './under-load.ts';

export type Row = readonly [what: string, figure: string];

/** The best of so many, behind one that only warms up: whatever else runs on the machine makes it slower. */
const ROUNDS = 3;

/** `count` requests are sent in each round. Requests are held against the contract. */
export async function servedMockRows(name: string, count: number): Promise<Row[]> {
  const [api, contract] = [await loadApi(name), await loadContract(name)];
  const file = path.join(tmpdir(), `tollgate-bench-${process.pid}.ndjson`);
  const [empty, mock, journaled] = [
    await startServer('src/cli/bench/empty-server'),
    await startServer('src/cli/mock', [name, '--strict']),
    await startServer('src/cli/mock', [name, '--strict', '--journal', file]),
  ];
  const { pay, lookUp } = await loadOf(api, contract, mock.url);
  const own = await loadOf(api, contract, journaled.url);
  const rows: Row[] = [];
  // The payment is looked up first: so many others make a mock forget it.
  for (const [what, request, ownRequest] of [
    ['looking up', lookUp, own.lookUp],
    ['paying', pay, own.pay],
  ] as const) {
    const [ofEmpty, ofMock, ofJournaled] = await rates(count, [
      [empty, request],
      [mock, request],
      [journaled, ownRequest],
    ]);
    rows.push([`served mock to empty handler, ${what}`, compared(ofMock, ofEmpty)]);
    rows.push([`… with a journal to without one, ${what}`, compared(ofJournaled, ofMock)]);
  }
  await Promise.all([empty.stop(), mock.stop(), journaled.stop()]);
  await rm(file, { force: true });
  return rows;
}

/** In turn, so that what else runs on the machine makes all of them slower; the best of each. */
async function rates(count: number, loads: readonly (readonly [Server, SentRequest])[]): Promise<number[]> {
  const best = loads.map(() => 0);
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [index, [server, request]] of loads.entries()) {
      const perSecond = await server.underLoad(request, count);
      if (round > 0) best[index] = Math.max(best[index]!, perSecond);
    }
  }
  return best;
}

function compared(one = 0, other = 1): string {
  return `${(one / other).toFixed(2)} : 1, ${Math.round(one)} of ${Math.round(other)} a second`;
}
