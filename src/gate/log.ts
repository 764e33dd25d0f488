/** What a gate has seen of one client, as a flow leaves it behind, so that all reports can be made of it. */
import type { Evidence, FlowResult, Call as MadeCall, Transcript } from '../engine/result.ts';
import type { Api } from '../vocabulary/api.ts';
import type { Difference, Finding } from '../vocabulary/finding.ts';
import { canFail, type Requirement } from '../vocabulary/requirement.ts';
import type { Call } from './call.ts';
import { curlOfEntry } from './curl-of-entry.ts';

/** Findings alike that are told; a mistake in every call of a million says no more. */
const MOST_ALIKE = 20;
/** Places of one requirement whose findings are told apart; beyond them only kinds are. */
const MOST_PLACES = 200;
const LONGEST_VALUE = 400;

export interface LogOptions {
  readonly api: Api;
  readonly rows: ReadonlyMap<string, Requirement>;
  /** Where the requests were sent to. */
  readonly baseUrl: string;
  /** Where an entry stands, for a person: `journal.ndjson:12`. */
  readonly placeOf: (entry: Call) => string;
}

export class Log {
  readonly #api: Api;
  readonly #title: string;
  readonly #rows: ReadonlyMap<string, Requirement>;
  readonly #baseUrl: string;
  readonly #placeOf: (entry: Call) => string;
  readonly #calls: MadeCall[] = [];
  /** By requirement; an empty list if it was looked at and kept. */
  readonly #findings = new Map<string, Evidence[]>();
  readonly #alike = new Alike();
  readonly #transcripts = new Map<number, Transcript>();

  constructor(title: string, { api, rows, baseUrl, placeOf }: LogOptions) {
    this.#api = api;
    this.#title = title;
    this.#rows = rows;
    this.#baseUrl = baseUrl;
    this.#placeOf = placeOf;
  }

  add(entry: Call): void {
    const { operation, answer, duration } = entry;
    if (operation !== null)
      this.#calls.push({ step: stepOf(entry), operation, status: answer?.status ?? null, duration });
  }

  /** A look in the name of one requirement. `entry` is absent where a call is missed. Throws if no requirement has the id. */
  note(id: string, entry: Call | undefined, differences: readonly Difference[]): void {
    const row = this.#rows.get(id);
    if (!row) throw new Error(`No requirement has the id ${id}.`);
    const findings = this.#findings.get(id) ?? [];
    this.#findings.set(id, findings);
    for (const difference of differences) {
      if (!this.#alike.isNews(id, difference)) continue;
      const fails = canFail(row) && difference.basis !== 'assumed';
      findings.push({
        requirement: id,
        verdict: fails ? 'failed' : 'assumption',
        finding: this.#finding(id, entry, difference),
      });
      if (entry) this.#transcripts.set(entry.number, transcriptOf(entry, this.#baseUrl));
    }
  }

  result(): FlowResult {
    const evidence = [...this.#findings].flatMap(([requirement, findings]): Evidence[] =>
      findings.length > 0 ? findings : [{ requirement, verdict: 'passed' }],
    );
    const transcripts = [...this.#transcripts.values()];
    return { api: this.#api.name, flow: this.#title, at: '', evidence, calls: this.#calls, cases: {}, transcripts };
  }

  #finding(
    requirement: string,
    entry: Call | undefined,
    { kind, basis, pointer, expected, received }: Difference,
  ): Finding {
    return {
      requirement,
      kind,
      basis,
      pointer,
      expected,
      received: received.length > LONGEST_VALUE ? `${received.slice(0, LONGEST_VALUE)}…` : received,
      // What did not come is told by what the requirement speaks of.
      operation: entry?.operation ?? this.#rows.get(requirement)?.operations[0] ?? '',
      flow: this.#title,
      step: entry ? stepOf(entry) : 'after the last call',
      at: entry ? this.#placeOf(entry) : '',
    };
  }
}

/**
 * Counts findings that differ in nothing on which a verdict rests: neither what fails nobody nor what is known and excused
 * may take the room of what fails.
 */
class Alike {
  readonly #counts = new Map<string, Map<string, number>>();

  isNews(requirement: string, { basis, kind, pointer }: Difference): boolean {
    const counts = this.#counts.get(requirement) ?? new Map<string, number>();
    this.#counts.set(requirement, counts);
    const own = `${basis} ${kind} ${pointer}`;
    // A client may send a million names that nobody knows.
    const key = counts.has(own) || counts.size < MOST_PLACES ? own : `${basis} ${kind}`;
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    return count < MOST_ALIKE;
  }
}

function stepOf({ number, request }: Call): string {
  return `call ${number}: ${request.method} ${request.path}`;
}

function transcriptOf(entry: Call, baseUrl: string): Transcript {
  const { request, answer, duration, asked, answered } = entry;
  const { method, path, headers, text } = request;
  return {
    step: stepOf(entry),
    request: { method, path, headers, body: asked ?? text },
    response: { status: answer?.status ?? null, headers: answer?.headers ?? {}, body: answered ?? answer?.text ?? '' },
    duration,
    curl: curlOfEntry(entry, baseUrl),
  };
}
