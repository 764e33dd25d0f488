/** A notification that breaks off or has no end is none, and the receiver goes on. */
import { connect } from 'node:net';
import { expect, test } from '@playwright/test';
import { startReceiver } from '../../../src/engine/receiver.ts';

test('What breaks off, or is too long, is no notification, and the next one is received', async () => {
  const receiver = await startReceiver();
  const inbox = receiver.openInbox();
  const { port, pathname } = new URL(inbox.url);
  for (const [length, sent] of [
    [100, '{"id":'],
    [100_000_000, 'x'.repeat(3_000_000)],
  ] as const) {
    const socket = connect(Number(port), '127.0.0.1');
    socket.on('error', () => {});
    socket.write(`POST ${pathname} HTTP/1.1\r\nhost: a\r\ncontent-length: ${length}\r\n\r\n${sent}`);
    if (length === 100) setTimeout(() => socket.resetAndDestroy(), 20);
    await new Promise((closed) => socket.on('close', closed));
  }
  const headers = { 'content-type': 'application/json' };
  const { status } = await fetch(inbox.url, { method: 'POST', headers, body: '{"id":"p-1"}' });
  expect(status).toBe(200);
  expect(await inbox.take(1)).toMatchObject([{ body: { id: 'p-1' } }]);
  await receiver.close();
});
