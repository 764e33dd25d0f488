/** Clients of one proxy are told apart by the beginning of their paths, of which the target knows nothing. */
import { createServer } from 'node:http';
import { expect, test } from '@playwright/test';
import { atServer } from '../../hostile/hostile-target.ts';
import { proxied, rawClient, rawTarget } from './raw-target.ts';

const HOST = 'Host: api.example\r\n';

test('The namespace of a client stands in what is told and in redirects to the target, and the target knows nothing of it', async () => {
  const places: readonly [location: (origin: string) => string, comes: string, leadsTo?: string][] = [
    [(origin) => `${origin}/api/next?y=1`, 'http://api.example/.tollgate/namespaces/a.b/api/next?y=1', '/next?y=1'],
    [() => '/api/next', '/.tollgate/namespaces/a.b/api/next', '/next'],
    [() => 'next', 'next', '/next'],
    [() => '/elsewhere', '/.tollgate/namespaces/a.b/elsewhere', '/elsewhere'],
    [() => 'https://other.example/api/next', 'https://other.example/api/next'],
    [() => 'http://pay.example:99999/', 'http://pay.example:99999/'],
    [() => '//', '//'],
  ];
  for (const [location, expected, leadsTo] of places) {
    let origin = '';
    const { server, arrived } = rawTarget(
      (socket) => void socket.write(`HTTP/1.1 307 T\r\nLocation: ${location(origin)}\r\nContent-Length: 0\r\n\r\n`),
    );
    await atServer(server, async (to) => {
      origin = to;
      await proxied(
        createServer(),
        async ({ proxy, told }) => {
          const client = rawClient(proxy.url, `GET /.tollgate/namespaces/a.b/api/x HTTP/1.1\r\n${HOST}\r\n`);
          expect(await client.got(/\r\n\r\n$/)).toContain(`\r\nLocation: ${expected}\r\n`);
          expect(arrived.join()).toMatch(/^GET \/api\/x HTTP/);
          expect(arrived.join()).not.toContain('tollgate');
          const [seen] = await told(1);
          expect(seen).toMatchObject({ namespace: 'a.b', request: { path: '/x' } });
          expect(seen?.answer?.leadsTo).toBe(leadsTo);
          client.socket.destroy();
        },
        { to: `${to}/api` },
      );
    });
  }
});

test('A proxy answers for each namespace what it is, and refuses one without a proper name', async () => {
  await proxied(createServer(), async ({ proxy, origin, seen }) => {
    const ask = async (path: string) => {
      const answer = await fetch(proxy.url + path);
      return [answer.status, await answer.json()];
    };
    expect(await ask('/.tollgate/namespaces/a/.tollgate')).toEqual([
      200,
      { tollgate: 'proxy', api: 'toy', to: origin, namespace: 'a', now: expect.any(Number) },
    ]);
    expect(await ask('/.tollgate/namespaces/a%20b/v3')).toMatchObject([
      400,
      { trouble: 'A namespace is named by 1 to 100 letters, digits, “-”, “_” and “.”; received “a%20b”.' },
    ]);
    expect(await ask('/.tollgate/reset')).toMatchObject([404, { tollgate: 'proxy' }]);
    expect(seen).toEqual([]);
  });
});
