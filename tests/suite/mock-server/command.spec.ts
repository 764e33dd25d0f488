/** The command that serves a mock: what it says, what it lists, and how it ends while clients are connected. */
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { type AddressInfo, connect, createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { faults } from '../../../fixtures/backoffice/faults.ts';
import { runCommand, startCommand } from '../run/conformance-run.ts';
import { ask, steer } from './served.ts';

test.describe.configure({ timeout: 60_000 });

test('It ends at once on SIGTERM, whoever is connected', async () => {
  const child = startCommand('mock.ts', ['backoffice', '--strict', '--fault', 'refunds forget earlier refunds']);
  const [line] = await once(child.stdout, 'data');
  const { api, url, fault } = JSON.parse(String(line));
  expect({ api, fault }).toEqual({ api: 'backoffice', fault: 'refunds forget earlier refunds' });
  // One that idles after an answer, one in the middle of a request, one that has said nothing.
  const { world } = (await steer(url, '')).body;
  const { hostname, port } = new URL(url);
  const sockets = ['POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\nhalf', ''].map((text) => {
    const socket = connect(Number(port), hostname, () => void (text && socket.write(text)));
    return once(socket, 'close');
  });
  const next = await steer(url, '/next', { answer: 'lost', operation: 'createPayment' });
  expect(next.body.next).toHaveLength(1);
  const form = new URLSearchParams({
    'authentication.memberId': world.memberId,
    'authentication.checksum': 'none',
    paymentType: 'PA',
  });
  const refused = await ask('POST', `${url}/transactionServices/REST/v1/payments`, form);
  expect(refused.body.tollgate.operation).toBe('createPayment');
  expect(refused.body.tollgate.findings).toContainEqual(
    expect.objectContaining({ pointer: '/authentication.checksum' }),
  );
  const told = Date.now();
  child.kill('SIGTERM');
  const [code] = await once(child, 'exit');
  expect(code).toBe(0);
  expect(Date.now() - told).toBeLessThan(5000);
  await Promise.all(sockets);
});

test('A request that comes before the mock has told its url is checked and journaled as any other', async ({}, testInfo) => {
  const journal = testInfo.outputPath('journal.ndjson');
  const port = await freePort();
  const child = startCommand('mock.ts', ['backoffice', '--strict', '--journal', journal, '--port', String(port)]);
  const told = once(child.stdout, 'data').then(() => 'told');
  const url = `http://127.0.0.1:${port}/transactionServices/REST/v1/payments`;
  const first = await untilHeard(() => ask('POST', url, new URLSearchParams({ 'authentication.checksum': 'none' })));
  expect(first.status).toBe(400);
  expect(first.body.tollgate.operation).toBe('createPayment');
  await told;
  child.kill('SIGTERM');
  await once(child, 'exit');
  const entries = (await readFile(journal, 'utf8')).trim().split('\n').slice(1);
  expect(entries.map((line) => JSON.parse(line).operation)).toEqual(['createPayment']);
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

/** Sends nothing twice that somebody has heard. */
async function untilHeard<Answer>(send: () => Promise<Answer>): Promise<Answer> {
  for (;;) {
    try {
      return await send();
    } catch {
      await setTimeout(2);
    }
  }
}

test('It lists the faults of an API, and names those that are near to one that there is not', async () => {
  const { exitCode, output } = await runCommand('mock.ts', ['backoffice', '--faults']);
  expect(exitCode).toBe(0);
  const rows = output
    .trim()
    .split('\n')
    .map((row) => row.split('\t'));
  expect(rows).toEqual(faults.map(({ name, kind, breaks }) => [name, kind, [breaks].flat().join(', ')]));
  const missing = await runCommand('mock.ts', ['backoffice', '--fault', 'captures forget earlier capture']);
  expect(missing.exitCode).toBe(3);
  expect(missing.output).toBe(
    'backoffice has no fault “captures forget earlier capture”; the nearest are captures forget earlier captures. ' +
      'See npm run mock -- backoffice --faults.\n',
  );
});
