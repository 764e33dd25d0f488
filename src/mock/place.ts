/** One mock as clients of a server meet it, with what stands before it: refusals of bad requests, and what it was told. */
import type { WireAnswer } from '../engine/send.ts';
import type { Seen } from '../gate/seen.ts';
import type { Difference } from '../vocabulary/finding.ts';
import { handOver } from './in-process.ts';
import type { Mock } from './mock.ts';
import { Plans } from './plans.ts';
import type { Requests } from './requests.ts';

/** What came out of looking at a request before it is carried out. */
export interface Checked {
  /** What keeps it from being carried out; absent if nothing does. */
  readonly refused?: Refused | undefined;
  /** The body as data, if it was read. */
  readonly body?: unknown;
}

/** What is wrong with a request; nothing of it is secret. */
export interface Refused {
  readonly operation: string;
  readonly findings: readonly Omit<Difference, 'basis'>[];
}

export interface PlaceOptions {
  /** Looks at a request before it is carried out, and may keep it from that. */
  readonly check?: (request: Seen['request']) => Checked | Promise<Checked>;
  /** Asked for when the mock is first told of a next request: it may take a while. */
  readonly requests?: () => Promise<Requests>;
}

/** An answer, or why the client gets none. */
export type Given = { readonly answer: WireAnswer } | { readonly trouble: string };

const NOT_LOOKED_AT: Checked = {};

/** A mock is asked for a URL, and looks at the path only. */
const HOST = 'http://127.0.0.1';

export class Place {
  readonly mock: Mock;
  /** Absent for the one at the root of the server. */
  readonly namespace: string | undefined;
  readonly plans = new Plans();
  readonly #options: PlaceOptions;
  readonly #nextBeginning: () => number;
  #beginning: number;
  #requests: Requests | undefined;

  /** `nextBeginning` gives a higher number each time, whatever place of a server asks for it. */
  constructor(mock: Mock, options: PlaceOptions, nextBeginning: () => number, namespace?: string) {
    this.mock = mock;
    this.namespace = namespace;
    this.#options = options;
    this.#nextBeginning = nextBeginning;
    this.#beginning = nextBeginning();
  }

  /** Tells what is asked before all is forgotten from what is asked afterwards, also if the namespace was made anew. */
  get beginning(): number {
    return this.#beginning;
  }

  async answer(request: Seen['request']): Promise<Given> {
    const { refused, body } = (await this.#options.check?.(request)) ?? NOT_LOOKED_AT;
    if (refused) return { answer: json(400, { tollgate: refused }) };
    const plan = this.#planFor(request);
    if (plan === 'unheard') return { trouble: 'the mock was told that the request never comes' };
    const { method, headers, text, path } = request;
    const told = { issuerDeclines: plan === 'declined', body };
    const answer = await handOver(this.mock.fetch, { method, headers, text, url: HOST + path }, told);
    return plan === 'lost' ? { trouble: 'the mock was told that the answer gets lost' } : { answer };
  }

  /** How requests are told apart here; `undefined` if nobody can tell. */
  async requests(): Promise<Requests | undefined> {
    this.#requests ??= await this.#options.requests?.();
    return this.#requests;
  }

  reset(): void {
    this.mock.reset();
    this.plans.forget();
    this.#beginning = this.#nextBeginning();
  }

  #planFor(request: Seen['request']) {
    if (this.plans.waiting.length === 0) return undefined;
    const kind = this.#requests?.kindOf(request);
    return kind && this.plans.take(kind, this.mock.declinable ?? []);
  }
}

export function json(status: number, data: unknown): WireAnswer {
  return { status, headers: { 'content-type': 'application/json' }, text: JSON.stringify(data) };
}
