/** `npm run bench`: what a conformance run costs, beside the very same exchanges sent bare over kept-alive connections. */
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { command } from '../text/command.ts';
import { enduranceRows } from './bench/endurance.ts';
import { bare, breakAnswers, recordingMock } from './bench/exchanges.ts';
import { stepsPerSecond } from './bench/in-process.ts';
import { type Row, servedMockRows } from './bench/served-mock.ts';
import { runSuite } from './bench/suite-run.ts';
import { apiNames, chooseApis, readWholeNumber, readWords } from './command-line.ts';

const HELP = `Usage: ${command('bench', '[<api>...] [--served | --endurance] [--requests <number>]')}

Measures what a conformance run costs on this machine, beside the very same exchanges sent bare, and how many requests
a second a served mock answers, beside an empty handler.
APIs: ${apiNames} (all, unless some are named)

  --served     the served mock alone
  --requests   how many it is sent in each round; 5000, unless told
  --endurance  what a served mock with a journal holds in memory while it answers a million payments, and nothing else
  --help       this text
`;

/** The same payloads in every run, so that the runs can be compared. */
const SEED = '20260101';

const reports = path.join(tmpdir(), `tollgate-bench-${process.pid}`);

const { values, words } = readWords('bench', HELP, ['requests'], { switches: ['served', 'endurance'] });
const requests = readWholeNumber('--requests', values.requests, [1, 10_000_000]) ?? 5000;

for (const name of chooseApis(words)) {
  const rows = values.endurance ? await enduranceOf(name) : await speedOf(name);
  const table = rows.map(([what, figure]) => `${what.padEnd(48)}${figure}`);
  process.stdout.write(`\n${table.join('\n')}\n\n`);
}
await rm(reports, { recursive: true, force: true });

async function enduranceOf(name: string): Promise<Row[]> {
  process.stdout.write(`${name}: a million payments at a served mock …\n`);
  return enduranceRows(name);
}

async function speedOf(name: string): Promise<Row[]> {
  process.stdout.write(`${name}: a served mock under load …\n`);
  const load = await servedMockRows(name, requests);
  return values.served ? load : [...(await runRows(name)), ...load];
}

async function runRows(name: string): Promise<Row[]> {
  process.stdout.write(`${name}: embedded run …\n`);
  const embedded = await runSuite(name, { reports, seed: SEED });
  process.stdout.write(`${name}: the same run against a served mock, recording …\n`);
  const recording = await recordingMock(name);
  const served = await runSuite(name, { reports, seed: SEED, baseUrl: recording.url });
  process.stdout.write(`${name}: the recorded exchanges, bare …\n`);
  const replay = await bare(recording);
  process.stdout.write(`${name}: a run in which every answer breaks the contract …\n`);
  const broken = await breakAnswers(name);
  const red = await runSuite(name, { reports, seed: SEED, baseUrl: broken.url });
  await Promise.all([recording.close(), broken.close()]);

  process.stdout.write(`${name}: all flows in this process …\n`);
  const inProcess = await stepsPerSecond(name);

  const exchanges = recording.exchanges.length;
  const perExchange = (milliseconds: number) => `${(milliseconds / exchanges).toFixed(2)} ms`;
  return [
    ['whole run, embedded mock, 2 workers', seconds(embedded.duration)],
    ['peak memory of that run, all processes', `${Math.round(embedded.peakMemory / 2 ** 20)} MiB`],
    ['exchanges', String(exchanges)],
    ['whole run, served mock, 1 worker', seconds(served.duration)],
    ['… per exchange', perExchange(served.duration)],
    ['bare replay, 1 connection at a time', seconds(replay.duration)],
    ['… per exchange', perExchange(replay.duration)],
    ['… exchanges per second', String(Math.round((exchanges / replay.duration) * 1000))],
    ['run to bare', `${(served.duration / replay.duration).toFixed(1)} : 1`],
    ['run in which every answer breaks the contract', seconds(red.duration)],
    ['that run to the green one', `${(red.duration / served.duration).toFixed(2)} : 1`],
    ['in-process play, steps per second', String(inProcess)],
  ];
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
