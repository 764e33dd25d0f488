/** Recorded traffic, as an API would have seen it: from a HAR of whatever tool, or from Tollgate's own lines. */
import { readHar } from './har.ts';
import { openRecording } from './open.ts';
import type { Place } from './places.ts';
import type { Recording } from './recording.ts';
import { beginsWithSeen, readSeenLines } from './seen-lines.ts';

/**
 * Reads a HAR 1.x (plain, packed by gzip, or in a zip as Playwright writes it) or a file of lines, whichever it is.
 * Of a HAR only what went to `places` is kept. Rejects with a `RecordingError` if the file is no recording or holds nothing
 * of the API; what cannot be read in it otherwise is told in `unread`, and the rest is read.
 */
export async function readRecording(file: string, places: readonly Place[]): Promise<Recording> {
  const opened = await openRecording(file);
  const { head, content } = await peek(opened.content);
  return beginsWithSeen(head) ? readSeenLines(content) : readHar(file, { ...opened, content }, places);
}

/** The beginning, and all of it. */
async function peek(content: AsyncIterable<Uint8Array>): Promise<{ head: string; content: AsyncIterable<Uint8Array> }> {
  const pieces = content[Symbol.asyncIterator]();
  const first = await pieces.next();
  const all = (async function* () {
    if (!first.done) yield first.value;
    yield* { [Symbol.asyncIterator]: () => pieces };
  })();
  return { head: first.done ? '' : new TextDecoder().decode(first.value), content: all };
}
