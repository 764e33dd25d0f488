/** Serves a mock over HTTP on loopback, its control interface beside it. */
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { CONTROL_PATH, controlOf, type MockIdentity } from '../engine/control.ts';
import type { Mock } from './mock.ts';

export interface ServedMock {
  /** Scheme, host and port. */
  readonly url: string;
  close(): Promise<void>;
}

/** Listens on a free port if `port` is 0. Rejects if the port is taken. */
export async function serveMock(mock: Mock, port = 0): Promise<ServedMock> {
  const app = new Hono();
  app.route(CONTROL_PATH, controlInterface(mock));
  app.all('*', (context) => mock.fetch(context.req.raw));
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port, hostname: '127.0.0.1' }, (info) => {
      const close = () =>
        new Promise<void>((closed) => {
          server.close(() => closed());
          if ('closeAllConnections' in server) server.closeAllConnections();
        });
      resolve({ url: `http://127.0.0.1:${info.port}`, close });
    });
    server.on('error', reject);
  });
}

/** Loopback only, below a path that no documented API has. */
function controlInterface(mock: Mock): Hono {
  const app = new Hono();
  app.get('/', (context) => {
    const identity: MockIdentity = { tollgate: 'mock', api: mock.api, now: mock.clock.now(), world: mock.world };
    return context.json(identity);
  });
  app.post('/advance', async (context) => {
    const { milliseconds } = await context.req.json<{ milliseconds: number }>();
    mock.clock.advance(milliseconds);
    return context.json({ now: mock.clock.now() });
  });
  app.post('/cause', async (context) => {
    const { event, id } = await context.req.json<{ event: string; id: string }>();
    await controlOf(() => mock).cause(event, id);
    return context.json({ now: mock.clock.now() });
  });
  app.get('/mails', (context) => context.json(mock.mails(context.req.query('to') ?? '')));
  app.post('/reset', (context) => {
    mock.reset();
    return context.json({ now: mock.clock.now() });
  });
  return app;
}
