/** The proxy as a command: where it goes and where it refuses to, whom it trusts, and how it ends. */
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:https';
import { expect, test } from '@playwright/test';
import { makeCertificate } from '../../hostile/certificate.ts';
import { atServer } from '../../hostile/hostile-target.ts';
import { runCommand, startCommand } from '../../run/conformance-run.ts';
import { proxied } from './raw-target.ts';

test.describe.configure({ timeout: 120_000 });

test('Nothing is listened on where nothing may be sent, or where it is not said', async () => {
  const sandbox = ['--to', 'https://sandboxsalesapi.connexpay.com'];
  const table: readonly (readonly [args: string[], exitCode: number, sentence: string])[] = [
    [['connexpay', '--to', 'https://salesapi.connexpay.com'], 4, 'salesapi.connexpay.com looks like a production host'],
    [
      ['backoffice', '--to', 'https://pay.example', '--port', '0'],
      4,
      'pay.example is not this machine; if it is a sandbox',
    ],
    [[...sandbox], 3, 'Which API? Expected one of connexpay'],
    [['connexpay'], 3, 'Where to? Give the base URL of the sandbox'],
    [
      ['connexpay', '--to', 'https://me:secret-1@sandboxsalesapi.connexpay.com'],
      3,
      '--to is no base URL; expected scheme',
    ],
    [['connexpay', '--to', 'http://127.0.0.1:4010/.tollgate/namespaces/a'], 3, '--to is the namespace of a mock'],
    [['connexpay', ...sandbox, '--journal', 'reports/none.ndjson'], 3, 'CONNEXPAY_OVERLAY: '],
    [['connexpay', ...sandbox, '--port', '70000'], 3, '--port is a whole number from 0 to 65535; received “70000”.'],
  ];
  const all = table.map(async ([args, code, sentence]) => {
    const { exitCode, output } = await runCommand('proxy.ts', args, { CONNEXPAY_OVERLAY: 'none.yaml' });
    expect.soft(output).toContain(sentence);
    expect.soft(output.trim().split('\n'), output).toHaveLength(1);
    expect.soft(output).not.toContain('secret-1');
    expect.soft(exitCode, args.join(' ')).toBe(code);
  });
  await Promise.all(all);
});

test('It takes the place of a base URL, trusts NODE_EXTRA_CA_CERTS, prints no secret, and ends at Ctrl-C', async ({}, testInfo) => {
  mkdirSync(testInfo.outputPath(), { recursive: true });
  const { key, cert, file } = makeCertificate(testInfo.outputPath(), 1);
  const asked: string[] = [];
  const sandbox = createServer({ key, cert }, (request, response) => {
    asked.push(`${request.method} ${request.url} ${request.headers.host}`);
    if (request.url?.includes('break')) request.socket.destroy();
    else response.end('approved');
  });
  await atServer(sandbox, async (origin) => {
    const to = `${origin.replace('http:', 'https:')}/api/v1`;
    const args = ['connexpay', '--to', `${to}/`];
    const child = startCommand('proxy.ts', args, { NODE_EXTRA_CA_CERTS: file });
    let [printed, complaints] = ['', ''];
    child.stdout.on('data', (piece) => (printed += piece));
    child.stderr.on('data', (piece) => (complaints += piece));
    await once(child.stdout, 'data');
    const { url, ...rest } = JSON.parse(printed);
    expect(rest).toEqual({ api: 'connexpay', to });
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/api\/v1$/);
    const headers = { authorization: 'Bearer secret-1' };
    expect(await (await fetch(`${url}/sales?token=secret-1`, { headers })).text()).toBe('approved');
    await expect(fetch(`${url}/break?token=secret-1`, { headers })).rejects.toThrow();
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([0, null]);
    const { host } = new URL(origin);
    expect(asked).toEqual([`GET /api/v1/sales?token=secret-1 ${host}`, `GET /api/v1/break?token=secret-1 ${host}`]);
    expect(printed.trim().split('\n')).toHaveLength(1);
    expect(complaints).toMatch(
      /^no answer came: 127\.0\.0\.1:\d+ cut the connection before its answer was whole; [^\n]+\n$/,
    );
    expect(printed + complaints).not.toContain('secret-1');
  });
});

test('Whom nobody trusts is sent nothing', async ({}, testInfo) => {
  mkdirSync(testInfo.outputPath(), { recursive: true });
  let asked = 0;
  const sandbox = createServer(makeCertificate(testInfo.outputPath(), 1), () => asked++);
  await atServer(sandbox, async (origin) => {
    const to = origin.replace('http:', 'https:');
    await proxied(
      createServer(),
      async ({ proxy, told }) => {
        const answer = await fetch(`${proxy.url}/pay`, { method: 'POST', body: '{}' });
        expect([answer.status, answer.headers.get('tollgate')]).toEqual([502, 'proxy']);
        const trouble =
          /has a certificate signed by itself, whom nobody here trusts; give NODE_EXTRA_CA_CERTS its authority/;
        expect(await told(1)).toMatchObject([{ trouble: expect.stringMatching(trouble) }]);
        expect(asked).toBe(0);
      },
      { to },
    );
  });
});
