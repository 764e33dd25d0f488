/** The gate as a team uses it: a mock that keeps a journal, a client, a verdict with an exit code; a recording, checked. */
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { testCards } from '../../../fixtures/connexpay/test-cards.ts';
import { leakFinder } from '../../../src/leaks/secrets.ts';
import { createMockOf } from '../../../src/mock/load.ts';
import { serveMock } from '../../../src/mock/serve.ts';
import { breachOf } from '../../../src/report/write-record.ts';
import { runCommand, runProcess, startCommand } from '../run/conformance-run.ts';
import { expectReportsOfClients } from './client-reports.ts';
import { clientsFolder } from './client-runs.ts';
import { connexpaySession } from './connexpay-session.ts';

test.describe.configure({ timeout: 240_000 });

const scenario = `${clientsFolder}scenarios/connexpay.yaml`;

test('A client that a mock has served passes with 0, and one that returns too early ends with 1 and is told where', async ({}, testInfo) => {
  const journal = testInfo.outputPath('journal.ndjson');
  const reports = testInfo.outputPath('reports');
  const mock = startCommand('mock.ts', ['connexpay', '--journal', journal]);
  const [line] = await once(mock.stdout, 'data');
  const { url } = JSON.parse(String(line));
  const session = (namespace: string, ...more: readonly string[]) =>
    runProcess(
      'python3',
      ['main.py', 'connexpay', `${url}/.tollgate/namespaces/${namespace}`, ...more],
      `${clientsFolder}python`,
    );
  expect((await session('right')).exitCode).toBe(0);
  await session('early', '--mistake', 'return-before-settlement');
  mock.kill('SIGTERM');
  expect(await once(mock, 'exit')).toEqual([0, null]);

  const lines = (await readFile(journal, 'utf8')).split('\n');
  expect(leakFinder({}, ['Password', 'access_token', 'Cvv2'])(lines.join('\n'))).toEqual([]);
  const right = testInfo.outputPath('right.ndjson');
  await writeFile(right, lines.filter((each) => !each.includes('"namespace":"early"')).join('\n'));
  const passed = await runCommand('verify-journal.ts', [
    right,
    '--scenario',
    scenario,
    '--reports',
    `${reports}/passed`,
  ]);
  expect(passed.output).toContain('a client of http://127.0.0.1:');
  expect(passed.exitCode).toBe(0);

  const failed = await runCommand('verify-journal.ts', [journal, '--scenario', scenario, '--reports', reports]);
  expect(failed.exitCode).toBe(1);
  expect(failed.output).toContain(
    'failed CXP-CLIENT-STATE A payment is asked for nothing that its state does not allow.',
  );
  expect(failed.output).toContain('Sale has not been settled');
  expect(failed.output).toMatch(/“call \d+: POST \/api\/v1\/returns” in “the client in early”, journal\.ndjson:\d+/);
  const record = JSON.parse(await readFile(`${reports}/conformance.json`, 'utf8'));
  expect(await breachOf(record)).toBeUndefined();
  expect(record.apis[0].target).toEqual({ kind: 'client', baseUrl: url });
  for (const report of ['report.html', 'summary.md', 'ctrf.json', 'junit-requirements.xml', 'junit.xml'])
    expect(await readFile(`${reports}/${report}`, 'utf8'), report).toContain('CXP-CLIENT-STATE');
  await expectReportsOfClients(reports);
  const { curl } = record.apis[0].exchanges.find(({ step }: { step: string }) => step.includes('/returns'));
  expect(curl).toContain(`--header 'authorization: '"$SECRET"`);

  // Known, with a reason and a day, it does not keep the gate from opening.
  const deviations = testInfo.outputPath('deviations.yaml');
  const expires = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  const known = record.apis[0].requirements.filter(({ verdict }: { verdict: string }) => verdict === 'failed');
  const excuses = known.map(({ id, findings }: { id: string; findings: { kind: string }[] }) => {
    return { requirement: id, kind: findings[0]?.kind, reason: 'to be mended', ticket: 'SDK-1', owner: 'ann', expires };
  });
  await writeFile(deviations, JSON.stringify(excuses));
  const excused = ['--scenario', scenario, '--reports', reports, '--deviations', deviations];
  expect((await runCommand('verify-journal.ts', [journal, ...excused])).exitCode).toBe(0);
});

test('The gate runs a command against a mock and passes one verdict, whatever becomes of the command', async ({}, testInfo) => {
  const gate = (...words: readonly string[]) =>
    runCommand('gate.ts', ['connexpay', '--reports', testInfo.outputPath('reports'), ...words]);
  const session = `python3 ${clientsFolder}python/main.py connexpay $TOLLGATE_URL`;
  const right = await gate('--scenario', scenario, '--', 'sh', '-c', session);
  expect(right.output).toContain('ok      A settled sale is returned');
  expect(right.exitCode, right.output).toBe(0);
  const wrong = await gate('--', 'sh', '-c', `${session} --mistake lost-sale-sent-again`);
  expect(wrong.output).toContain('failed CXP-CLIENT-ONCE');
  expect(wrong.exitCode).toBe(1);
  const broken = await gate('--', 'sh', '-c', 'exit 3');
  expect(broken.output).toContain('“sh -c exit 3” ended with 3: it may not have sent all that it means to.');
  expect(broken.exitCode).toBe(2);
  // Its children are the mock and the shell.
  const killed = await gate(
    '--',
    'sh',
    '-c',
    `${session}; kill $(cat /proc/$PPID/task/$PPID/children | tr ' ' '\\n' | head -1); sleep 1`,
  );
  expect(killed.output).toContain('came to an end before it did: not all that it sent was seen.');
  expect(killed.exitCode, killed.output).toBe(2);
  for (const [words, sentence] of [
    [['--', 'no-such-command'], '“no-such-command” cannot be run (ENOENT)'],
    [['--fault', 'none', '--', 'true'], 'connexpay has no fault “none”'],
    [[], 'Which API, and which command?'],
  ] as const) {
    const { exitCode, output } = await gate(...words);
    expect(output.trim()).toContain(sentence);
    expect(exitCode).toBe(3);
  }
});

test('What passes a proxy is judged in both directions', async ({}, testInfo) => {
  const journal = testInfo.outputPath('journal.ndjson');
  const reports = testInfo.outputPath('reports');
  const mock = await createMockOf('connexpay');
  const { username = '', password = '', deviceGuid = '' } = mock.world;
  const served = await serveMock(mock);
  const proxy = startCommand('proxy.ts', ['connexpay', '--to', served.url, '--journal', journal]);
  const [line] = await once(proxy.stdout, 'data');
  const { url } = JSON.parse(String(line));
  const credentials = new URLSearchParams({ grant_type: 'password', username, password });
  const { access_token: token } = await (
    await fetch(`${url}/api/v1/token`, { method: 'POST', body: credentials })
  ).json();
  const sale = {
    DeviceGuid: deviceGuid,
    Amount: 25,
    Card: { CardNumber: testCards.visa, CardHolderName: 'Ann Doe', Cvv2: '999', ExpirationDate: '9912' },
  };
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const answer = await fetch(`${url}/api/v1/sales`, { method: 'POST', headers, body: JSON.stringify(sale) });
  expect(answer.status).toBe(201);
  proxy.kill('SIGTERM');
  expect(await once(proxy, 'exit')).toEqual([0, null]);
  await served.close();

  const text = await readFile(journal, 'utf8');
  for (const secret of [token, password, testCards.visa]) expect(text).not.toContain(secret);
  const { exitCode, output } = await runCommand('verify-journal.ts', [journal, '--reports', reports]);
  expect(output).toContain(`a client of ${served.url}`);
  expect(exitCode).toBe(0);
  const { requirements } = JSON.parse(await readFile(`${reports}/conformance.json`, 'utf8')).apis[0];
  const passed = requirements.filter(({ verdict }: { verdict: string }) => verdict === 'passed');
  expect(passed.map(({ id }: { id: string }) => id)).toEqual(
    expect.arrayContaining(['CXP-REQUEST-createSale', 'CXP-SHAPE-createSale', 'CXP-MONEY-01', 'CXP-CLIENT-ONCE']),
  );
});

test('A journal without a call, or without its end, ends with 2; what is no journal, with 3', async ({}, testInfo) => {
  const file = testInfo.outputPath('journal.ndjson');
  const reports = ['--reports', testInfo.outputPath('reports')];
  const header = {
    tollgate: 'journal',
    schemaVersion: 1,
    api: 'connexpay',
    baseUrl: 'http://127.0.0.1:1',
    looksAtAnswers: false,
  };
  await writeFile(file, `${JSON.stringify(header)}\n`);
  const empty = await runCommand('verify-journal.ts', [file, ...reports]);
  expect(empty).toMatchObject({ exitCode: 2, output: expect.stringContaining('No request was looked at') });

  const { logIn, entries } = await connexpaySession();
  await logIn();
  await writeFile(file, `${JSON.stringify(header)}\n${JSON.stringify(entries[0])}\n{"number":2,"at`);
  const torn = await runCommand('verify-journal.ts', [file, ...reports]);
  expect(torn).toMatchObject({ exitCode: 2, output: expect.stringContaining('is only half-written') });

  const unread = { ...entries[0], unread: 'it is packed by zstd' };
  await writeFile(file, [header, entries[0], unread].map((each) => JSON.stringify(each)).join('\n'));
  const partly = await runCommand('verify-journal.ts', [file, ...reports]);
  expect(partly.output).toContain('1 call(s) have a body that is not known: it is packed by zstd.');
  expect(partly.exitCode).toBe(2);

  const requirement = 'CXP-CLIENT-ROUTE';
  const found = { requirement, kind: 'route', basis: 'documented', pointer: '', expected: 'another', received: 'one' };
  const nowhere = { ...entries[0], operation: null, looked: [requirement], findings: [found] };
  await writeFile(file, [header, nowhere].map((each) => JSON.stringify(each)).join('\n'));
  const elsewhere = await runCommand('verify-journal.ts', [file, ...reports]);
  expect(elsewhere.output).not.toContain('No request was looked at');
  expect(elsewhere.exitCode).toBe(1);

  const strange = testInfo.outputPath('strange.ndjson');
  await writeFile(strange, `${JSON.stringify(header)}\n{"looked":[]}\n`);
  const newer = testInfo.outputPath('newer.ndjson');
  await writeFile(newer, `${JSON.stringify(header)}\n${JSON.stringify({ ...entries[0], looked: ['CXP-NEW-01'] })}`);
  const bad: readonly (readonly [string[], string])[] = [
    [[strange], 'strange.ndjson, line 2, is no line of a journal.'],
    [[newer], 'newer.ndjson:2 was held against CXP-NEW-01, which this version does not know: record it anew.'],
    [[], 'Which journal? Give one file'],
    [[`${file}.not`], 'cannot be read (ENOENT); correct the path.'],
    [[scenario], 'is no journal of a mock or a proxy'],
    [[file, '--scenario', `${clientsFolder}mistakes.yaml`], 'mistakes.yaml at the top: it must be object'],
  ];
  for (const [args, sentence] of bad) {
    const { exitCode, output } = await runCommand('verify-journal.ts', args);
    expect(output.trim().split('\n')).toHaveLength(1);
    expect(output).toContain(sentence);
    expect(exitCode).toBe(3);
  }
});

test('A recording is checked in both directions, other hosts ignored and counted, packed or not', async ({}, testInfo) => {
  const harOf = (amount: number) => {
    const request = (method: string, url: string, text: string, type: string, more: object[] = []) => ({
      method,
      url,
      httpVersion: 'HTTP/1.1',
      headers: [{ name: 'Content-Type', value: type }, ...more],
      postData: { mimeType: type, text },
    });
    const json = (status: number, data: object) => ({
      status,
      headers: [{ name: 'Content-Type', value: 'application/json' }],
      content: {
        mimeType: 'application/json',
        text: Buffer.from(JSON.stringify(data)).toString('base64'),
        encoding: 'base64',
      },
    });
    const api = 'https://sandboxsalesapi.connexpay.com/api/v1';
    const token = 'a-token-of-this-recording';
    const body = {
      DeviceGuid: '4b5013f7-b275-4929-8e83-0167c6edf639',
      Amount: 25,
      Card: { CardNumber: '4111111111111111', ExpirationDate: '3012' },
    };
    const credentials = 'grant_type=password&username=ann&password=secret-of-ann';
    const entries = [
      [request('GET', 'https://fonts.example/a.css', '', 'text/css'), json(200, {})],
      [
        request('POST', `${api}/token`, credentials, 'application/x-www-form-urlencoded'),
        json(200, { access_token: token, token_type: 'bearer', expires_in: 863999 }),
      ],
      [
        request('POST', `${api}/AuthOnlys`, JSON.stringify(body), 'application/json', [
          { name: 'Authorization', value: `Bearer ${token}` },
        ]),
        json(201, { guid: '11111111-2222-3333-4444-555555555555', status: 'Transaction - Approved', amount }),
      ],
    ].map(([request, response], index) => ({
      startedDateTime: new Date(1_795_887_875_000 + index * 1000).toISOString(),
      time: 20,
      request,
      response,
    }));
    return JSON.stringify({ log: { version: '1.2', entries } });
  };
  const check = async (amount: number) => {
    const file = testInfo.outputPath(`recorded-${amount}.har.gz`);
    await writeFile(file, gzipSync(harOf(amount)));
    const reports = testInfo.outputPath(`reports-${amount}`);
    const { exitCode, output } = await runCommand('check.ts', ['connexpay', file, '--reports', reports]);
    return { exitCode, output, written: await readFile(`${reports}/conformance.json`, 'utf8') };
  };
  const { exitCode, output, written } = await check(24.99);
  expect(exitCode).toBe(1);
  expect(output).toContain('1 request(s) to fonts.example are ignored.');
  // A cent less than was asked for: nobody's schema sees it.
  expect(output).toContain('failed CXP-MONEY-01');
  for (const secret of ['secret-of-ann', 'a-token-of-this-recording', '4111111111111111'])
    expect(written).not.toContain(secret);
  expect((await check(25)).output).not.toContain('CXP-MONEY-01');

  const nothing = await runCommand('check.ts', ['backoffice', testInfo.outputPath('recorded-25.har.gz')]);
  expect(nothing.output).toContain('sandboxsalesapi.connexpay.com');
  expect(nothing.exitCode).toBe(3);
  const unnamed = await runCommand('check.ts', ['connexpay']);
  expect(unnamed).toMatchObject({ exitCode: 3, output: expect.stringContaining('Which recording of which API?') });
});

test('What a mock has seen is read by the names of the document, whatever overlay stands for a sandbox', async ({}, testInfo) => {
  const overlay = testInfo.outputPath('overlay.yaml');
  const update = { '/gateway/purchase': { $ref: '#/paths/~1pfr~1v1~1gateway~1purchase' } };
  await writeFile(
    overlay,
    JSON.stringify({
      overlay: '1.0.0',
      info: { title: 'Other paths', version: '1' },
      actions: [
        { target: '$.paths', update },
        { target: "$.paths['/pfr/v1/gateway/purchase']", remove: true },
      ],
    }),
  );
  const journal = testInfo.outputPath('journal.ndjson');
  const mock = startCommand('mock.ts', ['connected-payments', '--journal', journal], {
    CONNECTED_PAYMENTS_OVERLAY: overlay,
  });
  const [line] = await once(mock.stdout, 'data');
  const { url } = JSON.parse(String(line));
  await (await fetch(`${url}/pfr/v1/gateway/purchase`, { method: 'POST', body: '{}' })).text();
  mock.kill('SIGTERM');
  await once(mock, 'exit');
  const [, entry = ''] = (await readFile(journal, 'utf8')).trim().split('\n');
  expect(JSON.parse(entry).operation).toBe('createPurchase');
});
