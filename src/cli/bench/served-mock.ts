/** What a served mock costs beside an empty handler: the same requests, from another process, over a few connections. */

import { rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { loadApi } from '../../../specs/load.ts';
import { loadContract } from '../../contract/load.ts';
import { loadOf } from './load.ts';
import { startServer } from './under-load.ts';

export type Row = readonly [what: string, figure: string];

/** Behind some that only warm up. Odd, so that there is a middle one. */
const ROUNDS = 15;
const WARM_UP = 3;
/** Milliseconds between two looks at how long a journal is. */
const PAUSE = 100;

/** `count` requests are sent to each server in each round. Requests are held against the contract. */
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
    const rounds: Round[] = [];
    for (let round = -WARM_UP; round < ROUNDS; round++) {
      const rates: Round = {
        ofEmpty: await empty.underLoad(request, count),
        ofMock: await mock.underLoad(request, count),
        ofJournaled: await journaled.underLoad(ownRequest, count),
      };
      await atRest(file);
      if (round >= 0) rounds.push(rates);
    }
    rows.push([`served mock to empty handler, ${what}`, compared(rounds, 'ofMock', 'ofEmpty')]);
    rows.push([`… with a journal to without one, ${what}`, compared(rounds, 'ofJournaled', 'ofMock')]);
  }
  await Promise.all([empty.stop(), mock.stop(), journaled.stop()]);
  await rm(file, { force: true });
  return rows;
}

/** Resolves once a journal is no longer written to: its thread would take time from whoever is measured next. */
async function atRest(file: string): Promise<void> {
  let [size, before] = [0, -1];
  while (size > before) {
    before = size;
    await setTimeout(PAUSE);
    size = (await stat(file)).size;
  }
}

/** Requests a second. */
interface Round {
  readonly ofEmpty: number;
  readonly ofMock: number;
  readonly ofJournaled: number;
}

/** Compared within each round: whatever else runs on the machine for a while makes all of a round slower. */
function compared(rounds: readonly Round[], one: keyof Round, other: keyof Round): string {
  const ratio = middle(rounds.map((round) => round[one] / round[other]));
  const [ofOne, ofOther] = [one, other].map((name) => Math.round(middle(rounds.map((round) => round[name]))));
  return `${ratio.toFixed(2)} : 1, ${ofOne} of ${ofOther} a second`;
}

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[(values.length - 1) / 2]!;
}
