/** The exchanges of a run: recorded at a mock, sent again without the suite, or spoilt on their way back. */
import { httpSend } from '../../engine/send.ts';
import type { Seen } from '../../gate/seen.ts';
import { createMockOf } from '../../mock/load.ts';
import { type ServedMock, serveMock } from '../../mock/serve.ts';

export interface Recording extends ServedMock {
  readonly exchanges: readonly Seen['request'][];
  /** Ends the recording and puts the mock back to its beginning: the same requests then get the same answers. */
  rewind(): void;
}

/** Hop-by-hop headers belong to a connection, not to the request. */
const OF_THE_CONNECTION = ['connection', 'host', 'content-length', 'keep-alive', 'transfer-encoding'];

export async function recordingMock(api: string): Promise<Recording> {
  const mock = await createMockOf(api);
  const exchanges: Seen['request'][] = [];
  let isRecording = true;
  const onExchange = ({ request }: Seen) => void (isRecording && exchanges.push(request));
  return {
    ...(await serveMock(mock, { onExchange })),
    exchanges,
    rewind: () => {
      isRecording = false;
      mock.reset();
    },
  };
}

/** Sends the recorded requests one after the other over kept-alive connections and reads each answer. */
export async function bare(recording: Recording): Promise<{ duration: number }> {
  recording.rewind();
  const { send, close } = httpSend({ timeout: 30_000 });
  const started = performance.now();
  for (const { method, path, headers, text } of recording.exchanges) {
    const own = Object.entries(headers).filter(([name]) => !OF_THE_CONNECTION.includes(name));
    await send({ method, url: recording.url + path, headers: Object.fromEntries(own), text });
  }
  const duration = performance.now() - started;
  await close();
  return { duration };
}

/** A mock whose answers have numbers where times, dates and types are documented as text. */
export async function breakAnswers(api: string): Promise<ServedMock> {
  const mock = await createMockOf(api);
  return serveMock({
    ...mock,
    fetch: async (request) => {
      const answer = await mock.fetch(request);
      const text = await answer.text();
      const spoilt = text.replaceAll(/"(\w*(?:time|date|type)\w*)":"[^"]*"/gi, '"$1":17');
      return new Response(text === '' ? null : spoilt, { status: answer.status, headers: answer.headers });
    },
  });
}
