/** What every embedded mock offers: the documented API as a fetch handler, a clock that it owns, and a place to begin from. */
import type { Clock } from './clock.ts';
import type { Deliver } from './deliver.ts';

/** One e-mail that the API says it sends, kept where a test can read it. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Named values that a test stands on: credentials and ids that exist before the first call. */
export type World = Readonly<Record<string, string>>;

/** What a mock is told of a request by who serves it, beside what the request says. */
export interface Told {
  /** Whether the issuer declines it, if it comes so far as to be asked. */
  readonly issuerDeclines?: boolean;
  /** The body as data, if it had to be read already to be held against the document. */
  readonly body?: unknown;
}

/** What became of an event: it happened, the payment is not where it can happen to it, or there is no such payment. */
export type Happened = 'happened' | 'not-possible' | 'unknown';

/** What a document may have no word of, so that its mock cannot be made to do it. */
export type Silence = 'declines' | 'events' | 'mails' | 'retries';

export interface Mock {
  /** Folder name of the API, e.g. `connexpay`. */
  readonly api: string;
  /** The documented API. Never throws: an inner error is answered as the API answers one. */
  readonly fetch: (request: Request, told?: Told) => Promise<Response>;
  readonly clock: Clock;
  readonly world: World;
  /** Forgets everything but the world; the clock goes back to its start. */
  reset(): void;
  /** Names of what can happen to a payment from outside, e.g. `settle`, and what makes it happen to the named one. */
  readonly events?: Readonly<Record<string, (id: string) => Happened | Promise<Happened>>>;
  /** The operations that an issuer can decline by the document. */
  readonly declinable?: readonly string[];
  /** Sends now what waits to be sent again, and gives how many notifications that were. */
  sendWaiting?(): Promise<number>;
  /** Mails sent to one address, oldest first. */
  mails(to: string): readonly Mail[];
  /** Why some of it is not there: what the document says instead. */
  readonly silences?: Readonly<Partial<Record<Silence, string>>>;
}

/** What every mock can be made with. */
export interface MockOptions {
  /** Equal seeds give equal ids, so that a run can be repeated. */
  readonly seed?: number;
  /** The time behind the mock's clock, milliseconds since the epoch; the machine's, if not given. */
  readonly realTime?: () => number;
  /** Brings notifications to their receiver; over HTTP, if not given. */
  readonly deliver?: Deliver;
}

/**
 * The decisions of a mock, by group and name, as functions: what a fault replaces. Never called by anybody but the mock.
 */
// biome-ignore lint/suspicious/noExplicitAny: a catalogue knows the decisions of its own API by their types.
export type Decisions = Readonly<Record<string, Readonly<Record<string, (...given: any[]) => unknown>>>>;

export type CreateMock = (options?: MockOptions & { readonly [group: string]: unknown }) => Mock;
