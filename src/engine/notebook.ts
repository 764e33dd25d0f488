/** Writes down, while a flow is played, what each step shows of each requirement. */

import type { Message } from '../contract/contract.ts';
import type { Difference, Finding, FindingKind } from '../vocabulary/finding.ts';
import type { CallStep, Check, Flow, ReceiveStep, Step } from '../vocabulary/flow.ts';
import type { Outcome } from '../vocabulary/outcome.ts';
import { canFail, type Requirement } from '../vocabulary/requirement.ts';
import { formatSourceLine } from '../vocabulary/source-line.ts';
import { badVerdicts, type Verdict } from '../vocabulary/verdict.ts';
import type { Exchange } from './exchange.ts';
import { shapeId } from './requirements.ts';
import type { Call, Evidence, FlowResult, Transcript } from './result.ts';
import type { Stage } from './stage.ts';

/** A check on a member speaks for the contract's word about the same member, so that one fault is told once. */
const SAID_BY_CHECKS: readonly FindingKind[] = ['missing-field', 'null-value', 'wrong-type'];

const LONGEST_BODY = 4000;
const LONGEST_VALUE = 400;

export class Notebook {
  readonly #flow: Flow;
  readonly #stage: Stage;
  readonly #evidence: Evidence[] = [];
  readonly #calls: Call[] = [];
  readonly #transcripts: Transcript[] = [];
  readonly #past: Exchange[] = [];
  #step: Step | undefined;
  #exchange: Exchange | undefined;
  /** Why the steps after the present one cannot be played. */
  #stop: { verdict: Verdict; cause: string } | undefined;

  constructor(flow: Flow, stage: Stage) {
    this.#flow = flow;
    this.#stage = stage;
  }

  begin(step: Step): void {
    this.#step = step;
    this.#exchange = undefined;
  }

  addExchange(exchange: Exchange): void {
    this.#stage.redactor.learnFrom(exchange.request.body);
    this.#stage.redactor.learnFrom(exchange.answer?.body);
    this.#exchange = exchange;
    const { operation, answer, duration } = exchange;
    this.#calls.push({ operation: operation.id, status: answer?.status ?? null, duration });
  }

  /** The login that a step needed before its own call. */
  addLogin(exchange: Exchange): void {
    this.addExchange(exchange);
    if (exchange.answer) this.judgeAlways(exchange, new Set());
  }

  judgeOutcome(step: CallStep, outcome: Outcome, asExpected: boolean): void {
    if (asExpected) {
      for (const requirement of step.proves) this.#pass(requirement);
      return;
    }
    const expected = step.expect.outcomes.join(' or ');
    const received = `${outcome.kind} (${outcome.sign})${outcome.text ? `: ${outcome.text}` : ''}`;
    const cause = `step “${step.title}” expects ${expected} and received ${received}`;
    if (step.assumes !== undefined) {
      this.#stop = { verdict: 'assumption', cause: `${cause}; assumed here: ${step.assumes}` };
      this.#hold([...step.proves, ...checksOf(step)], [this.#shape()]);
      return;
    }
    // If no document promises what did not happen, what waits for it is no fault of the target either.
    const isPromised = step.proves.length === 0 || step.proves.some((id) => canFail(this.#row(id)));
    this.#stop = { verdict: isPromised ? 'blocked' : 'assumption', cause };
    for (const requirement of step.proves) this.#differ(requirement, difference('outcome', expected, received));
    this.#hold(checksOf(step), step.proves.length > 0 ? [] : [this.#shape()]);
  }

  /** What no step asks for: the contract, the promises that hold for every exchange, and the ledger. */
  judgeAlways(exchange: Exchange, claimed: ReadonlySet<string>): void {
    const told = this.#judgeRules(exchange);
    this.#judgeShape(exchange, claimed, told);
    this.#judgeMoney(exchange);
    this.#past.push(exchange);
  }

  /** What the contract says of the answer, less what the step's own checks say themselves and what a rule has told. */
  #judgeShape({ operation, answer }: Exchange, claimed: ReadonlySet<string>, told: ReadonlySet<string>): void {
    const differences = answer ? this.#stage.contract.checkResponse(operation, answer) : [];
    const isSaid = ({ kind, pointer }: Difference) =>
      told.has(pointer) || (SAID_BY_CHECKS.includes(kind) && claimed.has(pointer));
    const own = differences.filter((each) => !isSaid(each));
    const requirement = shapeId(this.#stage.api, operation.id);
    if (own.length === 0) this.#pass(requirement);
    for (const each of own) this.#differ(requirement, each);
  }

  /** Gives the members that a rule has found fault with. */
  #judgeRules(exchange: Exchange): ReadonlySet<string> {
    const told = new Set<string>();
    for (const rule of this.#stage.api.rules) {
      const differences = rule.look(exchange, this.#past);
      if (differences?.length === 0) this.#pass(rule.requirement);
      for (const each of differences ?? []) {
        this.#differ(rule.requirement, each);
        if (each.pointer !== '') told.add(each.pointer);
      }
    }
    return told;
  }

  #judgeMoney(exchange: Exchange): void {
    const { api, ledger } = this.#stage;
    for (const posting of api.bookkeeping.postings(exchange, this.#past)) {
      const judgement = ledger.post(posting);
      if (!judgement) continue;
      const requirement = api.bookkeeping.requirements[judgement.rule];
      if (requirement === undefined) throw new Error(`No requirement stands for the ledger's rule ${judgement.rule}.`);
      const { breach } = judgement;
      if (breach)
        this.#differ(requirement, {
          ...difference('money', breach.expected, breach.received),
          pointer: breach.pointer,
        });
      else this.#pass(requirement);
    }
  }

  /** A notification is held against the contract like an answer. */
  judgeNotification(webhook: string, message: Message): void {
    const differences = this.#stage.contract.checkNotification(webhook, message);
    const requirement = shapeId(this.#stage.api, webhook);
    if (differences.length === 0) this.#pass(requirement);
    for (const each of differences) this.#differ(requirement, each);
  }

  judgeCount(step: ReceiveStep, came: number): void {
    if (came === step.count) {
      for (const requirement of step.proves) this.#pass(requirement);
      return;
    }
    const [expected, received] = [`${step.count} notification(s)`, `${came}`];
    for (const requirement of step.proves) this.#differ(requirement, difference('value', expected, received));
    this.#stop = { verdict: 'blocked', cause: `step “${step.title}” expects ${expected} and received ${received}` };
    this.#hold(checksOf(step), step.proves.length > 0 ? [] : [this.#shape()]);
  }

  judgeCheck(check: Check, holds: boolean, expected: string, received: unknown): void {
    if (holds) {
      this.#pass(check.requirement);
      return;
    }
    const kind = check.look === 'body' ? 'value' : 'text';
    this.#differ(check.requirement, { ...difference(kind, expected, show(received)), pointer: check.pointer });
  }

  /** The answer lacks what later steps need; what it does say has been judged. */
  cannotGoOn(step: Step, cause: string): void {
    this.#stop = { verdict: 'blocked', cause: `step “${step.title}”: ${cause}` };
  }

  /** The step could not be carried out, or its answer does not say enough. */
  blocked(step: Step, cause: string): void {
    this.#stop = { verdict: 'blocked', cause: `step “${step.title}”: ${cause}` };
    const ids = step.kind !== 'control' ? [...step.proves, ...checksOf(step)] : [];
    this.#hold(ids, step.kind !== 'control' ? [this.#shape(step)] : this.#anyRequirement());
  }

  suiteError(step: Step, error: unknown): void {
    const message = error instanceof Error ? error.message : String(error);
    this.#stop = { verdict: 'suite-error', cause: `step “${step.title}”: ${message}` };
    const ids = step.kind !== 'control' ? [...step.proves, ...checksOf(step)] : requirementIds(this.#flow);
    this.#hold(ids, this.#anyRequirement());
  }

  /** Steps that are not played, because of the one before them. */
  block(steps: readonly Step[]): void {
    const waiting = steps.flatMap((step) => (step.kind !== 'control' ? [...step.proves, ...checksOf(step)] : []));
    const isTold = this.#evidence.some(({ finding }) => finding !== undefined);
    this.#hold(waiting, isTold ? [] : [this.#shape()]);
  }

  notApplicable(lacking: readonly string[]): FlowResult {
    const evidence = requirementIds(this.#flow).map((requirement) => ({
      requirement,
      verdict: 'not-applicable' as const,
    }));
    return { ...this.result(), evidence, notApplicable: `the target gives no ${lacking.join(', ')}` };
  }

  allBlocked(cause: string): FlowResult {
    this.#stop = { verdict: 'blocked', cause };
    this.#hold(requirementIds(this.#flow), this.#anyRequirement());
    return this.result();
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
      transcripts: this.#transcripts,
    };
  }

  #shape(step = this.#step): string {
    return shapeId(this.#stage.api, nameOf(step));
  }

  /** One requirement, of the flow if it has any, to tell in its name what concerns the whole flow. */
  #anyRequirement(): string[] {
    const shapes = this.#flow.steps.map((step) => this.#shape(step));
    const all = this.#stage.requirements;
    return [...requirementIds(this.#flow), ...shapes, ...all.keys()].filter((id) => all.has(id)).slice(0, 1);
  }

  #row(requirement: string): Requirement {
    const row = this.#stage.requirements.get(requirement);
    if (!row) throw new Error(`No requirement has the id ${requirement}.`);
    return row;
  }

  #pass(requirement: string): void {
    this.#row(requirement);
    this.#evidence.push({ requirement, verdict: 'passed' });
  }

  #differ(requirement: string, difference: Difference): void {
    const fails = canFail(this.#row(requirement)) && difference.basis !== 'assumed';
    this.#write(requirement, fails ? 'failed' : 'assumption', difference);
  }

  /** Requirements that the present stop keeps from being looked at; `otherwise`, so that no stop goes unseen. */
  #hold(requirements: readonly string[], otherwise: readonly string[] = []): void {
    const { verdict, cause } = this.#stop ?? { verdict: 'blocked', cause: 'an earlier step failed' };
    const kind = verdict === 'suite-error' ? 'suite' : 'prerequisite';
    const held = requirements.length > 0 ? requirements : otherwise;
    for (const requirement of new Set(held))
      this.#write(requirement, verdict, difference(kind, 'the step can be judged', cause));
  }

  #write(requirement: string, verdict: Verdict, { kind, basis, pointer, expected, received }: Difference): void {
    const clean = (text: string) => this.#stage.redactor.text(text);
    const step = this.#step;
    const finding: Finding = {
      requirement,
      kind,
      basis,
      pointer,
      expected: clean(expected),
      // Shortened only now: half a secret would not be recognised.
      received: shorten(clean(received), LONGEST_VALUE),
      operation: nameOf(step),
      flow: this.#flow.title,
      step: step?.title ?? '',
      at: formatSourceLine(step?.at ?? this.#flow.at),
    };
    this.#evidence.push({ requirement, verdict, finding });
    this.#keepTranscript();
  }

  #keepTranscript(): void {
    const step = this.#step?.title ?? '';
    if (!this.#exchange || this.#transcripts.some((transcript) => transcript.step === step)) return;
    const { request, answer } = this.#exchange;
    const { redactor } = this.#stage;
    const body = (data: unknown, text: string) =>
      data === undefined ? shorten(redactor.text(text), LONGEST_BODY) : redactor.data(data);
    this.#transcripts.push({
      step,
      request: { method: request.method, path: redactor.text(request.path), body: body(request.body, request.text) },
      response: { status: answer?.status ?? null, body: body(answer?.body, answer?.text ?? '') },
    });
  }
}

/** Every requirement that a flow's steps name. */
export function requirementIds(flow: Flow): string[] {
  return [
    ...new Set(flow.steps.flatMap((step) => (step.kind !== 'control' ? [...step.proves, ...checksOf(step)] : []))),
  ];
}

function checksOf(step: CallStep | ReceiveStep): string[] {
  return step.checks.map(({ requirement }) => requirement);
}

/** The operation or webhook that a step is about. */
function nameOf(step: Step | undefined): string {
  if (step?.kind === 'call') return step.call;
  return step?.kind === 'receive' ? step.webhook : '';
}

function difference(kind: FindingKind, expected: string, received: string): Difference {
  return { kind, basis: 'documented', pointer: '', expected, received };
}

function shorten(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

function show(value: unknown): string {
  return JSON.stringify(value) ?? 'nothing';
}
