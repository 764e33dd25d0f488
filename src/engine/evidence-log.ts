/** The evidence of one flow: what each step showed, redacted before it is written. */
import type { Difference, Finding } from '../vocabulary/finding.ts';
import type { CallStep, Flow, Step } from '../vocabulary/flow.ts';
import type { Outcome, OutcomeKind } from '../vocabulary/outcome.ts';
import { canFail, type Requirement } from '../vocabulary/requirement.ts';
import { formatSourceLine } from '../vocabulary/source-line.ts';
import { badVerdicts, type Verdict } from '../vocabulary/verdict.ts';
import { curlOf } from './curl.ts';
import type { Exchange } from './exchange.ts';
import { subjectOf } from './flow-facts.ts';
import type { Call } from './perform.ts';
import type { Evidence, FlowResult, Call as MadeCall, Transcript } from './result.ts';
import type { Stage } from './stage.ts';
import type { Place } from './watcher.ts';

const LONGEST_BODY = 4000;
const LONGEST_VALUE = 400;

export class EvidenceLog {
  readonly #flow: Flow;
  readonly #stage: Stage;
  readonly #evidence: Evidence[] = [];
  readonly #calls: MadeCall[] = [];
  readonly #approved = new Set<string>();
  readonly #cases: Record<string, OutcomeKind> = {};
  readonly #transcripts: Transcript[] = [];
  #step: Step | undefined;
  #exchange: Exchange | undefined;

  constructor(flow: Flow, stage: Stage) {
    this.#flow = flow;
    this.#stage = stage;
  }

  /** The step that the present one is; `undefined` before the first. */
  get step(): Step | undefined {
    return this.#step;
  }

  begin(step: Step): void {
    this.#step = step;
    this.#exchange = undefined;
  }

  sends(call: Call): void {
    this.#stage.watcher?.sends(call, this.#place());
  }

  add(exchange: Exchange): void {
    const { redactor } = this.#stage;
    redactor.learnFrom(exchange.request.body);
    redactor.learnFrom(exchange.answer?.body);
    this.#exchange = exchange;
    this.#stage.shapes?.add(exchange, this.#stage);
    this.#stage.watcher?.came(exchange, this.#place());
    const { operation, answer, duration } = exchange;
    const step = this.#step?.title ?? '';
    this.#calls.push({ step, operation: operation.id, status: answer?.status ?? null, duration });
  }

  /** What came of a call; only one that is good in every way shows that its operation is there. */
  noteOutcome({ call, wrong, toPath }: CallStep, { kind }: Outcome): void {
    if (kind === 'approved' && !wrong && toPath === undefined) this.#approved.add(call);
  }

  /** What came of the case that the present step is. */
  noteCase(came: OutcomeKind): void {
    if (this.#step) this.#cases[this.#step.title] = came;
  }

  /** Throws if no requirement has the id. */
  requirement(id: string): Requirement {
    const row = this.#stage.requirements.get(id);
    if (!row) throw new Error(`No requirement has the id ${id}.`);
    return row;
  }

  pass(id: string): void {
    this.requirement(id);
    this.#evidence.push({ requirement: id, verdict: 'passed' });
  }

  /** Something differs from what is promised: a failure if the promise stands firmly, else an assumption. */
  differ(id: string, difference: Difference): void {
    const fails = canFail(this.requirement(id)) && difference.basis !== 'assumed';
    this.write(id, fails ? 'failed' : 'assumption', difference);
  }

  write(requirement: string, verdict: Verdict, { kind, basis, pointer, expected, received }: Difference): void {
    const clean = (text: string) => this.#stage.redactor.text(text);
    const finding: Finding = {
      requirement,
      kind,
      basis,
      pointer,
      expected: clean(expected),
      // Shortened only now: half a secret would not be recognised.
      received: shorten(clean(received), LONGEST_VALUE),
      operation: subjectOf(this.#step),
      flow: this.#flow.title,
      step: this.#step?.title ?? '',
      at: formatSourceLine(this.#step?.at ?? this.#flow.at),
    };
    this.#evidence.push({ requirement, verdict, finding });
    this.#keepTranscript();
  }

  /** Whether anything but passes has been written. */
  hasFindings(): boolean {
    return this.#evidence.some(({ finding }) => finding !== undefined);
  }

  /** What keeps a step from being green. */
  troubles(step: Step): readonly Evidence[] {
    return this.#evidence.filter(
      ({ verdict, finding }) => badVerdicts.includes(verdict) && finding?.step === step.title,
    );
  }

  result(): FlowResult {
    return {
      api: this.#stage.api.name,
      flow: this.#flow.title,
      at: formatSourceLine(this.#flow.at),
      evidence: this.#evidence,
      calls: this.#calls,
      ...(this.#approved.size > 0 ? { approved: [...this.#approved] } : {}),
      cases: this.#cases,
      transcripts: this.#transcripts,
      ...(this.#stage.shapes ? { shapes: this.#stage.shapes.take() } : {}),
    };
  }

  #place(): Place {
    return { flow: this.#flow.title, step: this.#step?.title ?? '', redactor: this.#stage.redactor };
  }

  #keepTranscript(): void {
    const step = this.#step?.title ?? '';
    if (this.#stage.verdictsOnly || !this.#exchange || this.#transcripts.some((transcript) => transcript.step === step))
      return;
    const { request, answer, duration } = this.#exchange;
    const { redactor, origin } = this.#stage;
    const headers = (given: Readonly<Record<string, string>>) => redactor.data(given) as Record<string, string>;
    const body = (data: unknown, text: string) =>
      data === undefined ? shorten(redactor.text(text), LONGEST_BODY) : redactor.data(data);
    this.#transcripts.push({
      step,
      request: {
        method: request.method,
        path: redactor.text(request.path),
        headers: headers(request.headers),
        body: body(request.body, request.text),
      },
      response: {
        status: answer?.status ?? null,
        headers: headers(answer?.headers ?? {}),
        body: body(answer?.body, answer?.text ?? ''),
      },
      duration,
      curl: curlOf(origin, request, redactor.withVariables.bind(redactor)),
    });
  }
}

function shorten(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
