/** What a proxy sees of one exchange while it passes by: copies of both bodies within a bound, times, and what went wrong. */
import type { IncomingMessage } from 'node:http';
import { Room } from '../../engine/gather.ts';
import { readText, tooLong, Unreadable } from '../../engine/read-text.ts';
import { ledTo, pathBelow } from '../api-path.ts';
import { beginsAsRequest, type Seen, type SeenMessage } from '../seen.ts';
import { asRecord } from './headers.ts';

/** A message that passes by, of which so many bytes are copied and none held up. */
class Passing {
  readonly message: IncomingMessage;
  readonly #longest: number;
  #room: Room | undefined;
  /** When it was there to its last byte, on the clock of `performance`. */
  ended: number | undefined;

  constructor(message: IncomingMessage, longest: number) {
    this.message = message;
    this.#longest = longest;
    this.#room = new Room(longest);
    message.on('data', (piece: Uint8Array) => {
      if (this.#room?.take(piece) === false) this.#room = undefined;
    });
    message.once('end', () => (this.ended = performance.now()));
  }

  seen(): SeenMessage {
    const headers = asRecord(this.message.rawHeaders);
    if (!this.message.complete) return { headers, text: '', unread: 'it did not come to its end' };
    try {
      if (!this.#room) throw tooLong(this.#longest);
      return { headers, ...readText(this.#room.bytes(), headers, this.#longest) };
    } catch (error) {
      if (error instanceof Unreadable) return { headers, text: '', unread: error.message };
      throw error;
    }
  }
}

export class Watch {
  readonly #longest: number;
  readonly #request: Passing;
  #answer: Passing | undefined;
  #trouble: string | undefined;

  /** Copies at most `longest` bytes of each body. */
  constructor(request: IncomingMessage, longest: number) {
    this.#longest = longest;
    this.#request = new Passing(request, longest);
  }

  answers(answer: IncomingMessage): void {
    this.#answer = new Passing(answer, this.#longest);
  }

  /** The first trouble is the cause of the others. */
  fails(trouble: string): void {
    this.#trouble ??= trouble;
  }

  /** `base`: path of the target below which the API's own begin. */
  seen(target: URL, base: string, namespace: string | undefined): Seen {
    const now = performance.now();
    const { message: request, ended: asked = now } = this.#request;
    const url = request.url ?? '/';
    const pathOf = (path: string) => pathBelow(base, path) ?? path;
    const answer = this.#trouble === undefined ? this.#answer : undefined;
    const there = ledTo(answer?.message.headers.location, target.origin + url);
    // Whoever is led to another host is not seen there.
    const leadsTo = there?.origin === target.origin ? { leadsTo: pathOf(there.pathname + there.search) } : {};
    return {
      at: Math.round(Date.now() - (now - asked)),
      // An answer may come before the request is whole.
      duration: Math.max(0, (this.#answer?.ended ?? now) - asked),
      ...(namespace === undefined ? {} : { namespace }),
      request: { method: request.method ?? '', path: pathOf(url), ...this.#request.seen() },
      ...(answer ? { answer: { status: answer.message.statusCode ?? 0, ...leadsTo, ...answer.seen() } } : {}),
      ...(this.#trouble === undefined ? {} : { trouble: this.#trouble }),
    };
  }
}

/** For what never became a request: as much as can be told of how it began. */
export function unpassed(beginning: string, trouble: string): Seen {
  const [, method = '', path = ''] = /^([!-~]+) (\S+)/.exec(beginning) ?? [];
  const line = beginsAsRequest({ method, path }) ? { method, path } : { method: '', path: '' };
  const request = { ...line, headers: {}, text: '', unread: 'it was not passed on' };
  return { at: Date.now(), duration: 0, request, trouble };
}
