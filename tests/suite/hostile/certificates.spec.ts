/** A target whose certificate cannot be trusted is told as that, and nothing is sent to it. */
import { execFile } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:https';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { type Certificate, makeCertificate } from './certificate.ts';
import { aPayment, atHostile, atServer, json, notGreen, paid, playFlows } from './hostile-target.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Runs `body` at a target behind the certificate, and gives how many requests arrived. */
async function behind({ key, cert }: Certificate, body: (origin: string) => Promise<void>): Promise<number> {
  let requests = 0;
  const server = createServer({ key, cert }, (request, response) => {
    requests++;
    json(request.url === '/api/login' ? { token: 'token-1' } : paid)(response, request);
  });
  await atServer(server, (origin) => body(origin.replace('http:', 'https:')));
  return requests;
}

function certificate(folder: string, days: number): Certificate {
  mkdirSync(folder, { recursive: true });
  return makeCertificate(folder, days);
}

test('A certificate signed by itself blocks, unless any certificate is taken', async ({}, testInfo) => {
  const own = certificate(testInfo.outputPath('own'), 1);
  const blocked = await behind(own, async (origin) => {
    const [result] = await playFlows(origin, [aPayment]);
    expect(notGreen(result!)).toEqual([
      expect.stringMatching(
        /^blocked TOY-PAY-01: .+ 127\.0\.0\.1:\d+ has a certificate signed by itself, whom nobody here trusts; .+ \(DEPTH_ZERO_SELF_SIGNED_CERT\)/,
      ),
    ]);
  });
  expect(blocked).toBe(0);
  const taken = await behind(own, async (origin) => {
    const [result] = await playFlows(origin, [aPayment], { ignoreHTTPSErrors: true });
    expect(notGreen(result!)).toEqual([]);
  });
  expect(taken).toBe(2);
});

test('A certificate that is trusted is taken, and one that has expired is told', async ({}, testInfo) => {
  const ask = async (origin: string, trusted: string) => {
    const script = ['--import', 'tsx', 'tests/suite/hostile/ask.ts', origin];
    const env = { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', NODE_EXTRA_CA_CERTS: trusted };
    return (await promisify(execFile)(process.execPath, script, { cwd: root, env })).stdout;
  };
  const valid = certificate(testInfo.outputPath('valid'), 1);
  await behind(valid, async (origin) => expect(JSON.parse(await ask(origin, valid.file))).toEqual(paid));
  const expired = certificate(testInfo.outputPath('expired'), -1);
  const requests = await behind(expired, async (origin) =>
    expect(await ask(origin, expired.file)).toMatch(
      /^no answer came: 127\.0\.0\.1:\d+ has a certificate that has expired; it must be renewed there \(CERT_HAS_EXPIRED\)$/,
    ),
  );
  expect(requests).toBe(0);
});

test('A target that speaks no TLS is told as that', async () => {
  await atHostile(json(paid), async ({ origin, arrived }) => {
    const [result] = await playFlows(origin.replace('http:', 'https:'), [aPayment]);
    expect(notGreen(result!)).toEqual([expect.stringContaining('speaks no TLS there; check scheme and port')]);
    expect(arrived).toEqual([]);
  });
});
