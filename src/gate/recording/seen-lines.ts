/** Reads Tollgate's own form of recorded traffic: one exchange as JSON on each line. */
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { ledToHere } from '../api-path.ts';
import type { Seen } from '../seen.ts';
import { inOrder, type Recording, type Timed } from './recording.ts';

const string = { type: 'string' };
const message = {
  headers: { type: 'object', additionalProperties: string },
  text: string,
  flaw: string,
  unread: string,
};

const isSeen = new Ajv2020().compile<Seen>({
  type: 'object',
  required: ['at', 'duration', 'request'],
  properties: {
    at: { type: 'number' },
    duration: { type: 'number', minimum: 0 },
    namespace: string,
    beginning: { type: 'integer', minimum: 0 },
    request: {
      type: 'object',
      required: ['method', 'path', 'headers', 'text'],
      properties: { method: string, path: string, ...message },
    },
    answer: {
      type: 'object',
      required: ['status', 'headers', 'text'],
      properties: { status: { type: 'integer' }, leadsTo: string, ...message },
    },
    trouble: string,
  },
});

/** Whether a file that begins so is of this form: each line begins with a member of an exchange. */
export function beginsWithSeen(head: string): boolean {
  return /^\s*\{\s*"(at|duration|namespace|beginning|request|answer|trouble)"\s*:/.test(head);
}

export async function readSeenLines(content: AsyncIterable<Uint8Array>): Promise<Recording> {
  const exchanges: Timed[] = [];
  const unread: string[] = [];
  const lines = createInterface({ input: Readable.from(content), crlfDelay: Number.POSITIVE_INFINITY });
  let number = 0;
  let half: string | undefined;
  for await (const line of lines) {
    number += 1;
    if (half !== undefined) unread.push(half);
    half = undefined;
    if (line.trim() === '') continue;
    const data = parse(line);
    if (data === undefined) half = `line ${number} is no JSON`;
    else if (isSeen(data)) exchanges.push(timed(data));
    else {
      const [{ instancePath = '', message = '' } = {}] = isSeen.errors ?? [];
      unread.push(`line ${number}: ${instancePath || 'it'} ${message}`);
    }
  }
  if (half !== undefined) unread.push(`line ${number}, the last, is half-written`);
  return { ...inOrder(exchanges, 1), ignored: {}, unread };
}

/** Of the beginning of a request nothing is told but that it was whole. */
function timed(seen: Seen): Timed {
  const { at, duration } = seen;
  return { seen: withTarget(seen), start: at, asked: at, answered: at + duration };
}

/** Not every writer of lines knows of redirects. */
function withTarget(seen: Seen): Seen {
  const { request, answer } = seen;
  const leadsTo = answer?.leadsTo ?? ledToHere(request, answer?.headers.location);
  return answer && leadsTo !== undefined ? { ...seen, answer: { ...answer, leadsTo } } : seen;
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
