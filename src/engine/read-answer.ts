/** Reads the body of an answer within bounds: so many bytes and no more, compressed or not, and only text in UTF-8. */
import { gather } from './gather.ts';
import { type ReadText, readText, tooLong, Unreadable } from './read-text.ts';
import { LOOK, NoAnswer } from './trouble.ts';

/** Bytes. A payment API's longest list is far from it. */
export const LONGEST_ANSWER = 10 * 1024 * 1024;

/** The text of a body. Rejects if it is longer than `longest` bytes, or compressed in a way that cannot be undone. */
export async function readAnswer(
  body: AsyncIterable<Uint8Array>,
  headers: Readonly<Record<string, string>>,
  longest: number,
): Promise<ReadText> {
  const bytes = await gather(body, longest);
  try {
    if (!bytes) throw tooLong(longest);
    return readText(bytes, headers, longest);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const came = error.isBroken ? 'no whole answer came' : 'no answer was read';
    throw new NoAnswer('unread', `${came}: ${error.message}; ${LOOK}`);
  }
}
