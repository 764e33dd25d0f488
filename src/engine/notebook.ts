/** Judges, while a flow is played, what each step shows of each requirement. */
import type { Message } from '../contract/contract.ts';
import type { Difference, FindingKind } from '../vocabulary/finding.ts';
import type { CallStep, Flow, ReceiveStep, Step, TogetherStep } from '../vocabulary/flow.ts';
import { type Outcome, tellOutcome } from '../vocabulary/outcome.ts';
import { canFail } from '../vocabulary/requirement.ts';
import type { Verdict } from '../vocabulary/verdict.ts';
import { EvidenceLog } from './evidence-log.ts';
import type { Answered, Exchange } from './exchange.ts';
import { checkedBy, namedBy, requirementIds, subjectOf } from './flow-facts.ts';
import type { Checked } from './look-at.ts';
import type { Call } from './perform.ts';
import { shapeId } from './requirements.ts';
import type { Evidence, FlowResult } from './result.ts';
import type { Stage } from './stage.ts';

/** A check that fails speaks for the contract's word about the same member, so that one fault is told once. */
const SAID_BY_CHECKS: readonly FindingKind[] = ['missing-field', 'null-value', 'wrong-type'];

export class Notebook {
  readonly #flow: Flow;
  readonly #stage: Stage;
  readonly #log: EvidenceLog;
  readonly #past: Exchange[] = [];
  /** Why the steps after the present one cannot be played. */
  #stop: { verdict: Verdict; cause: string } | undefined;

  constructor(flow: Flow, stage: Stage) {
    this.#flow = flow;
    this.#stage = stage;
    this.#log = new EvidenceLog(flow, stage);
  }

  begin(step: Step): void {
    this.#log.begin(step);
  }

  sends(call: Call): void {
    this.#log.sends(call);
  }

  addExchange(exchange: Exchange): void {
    this.#log.add(exchange);
  }

  noteCase({ kind }: Outcome): void {
    this.#log.noteCase(kind);
  }

  /** An exchange that no step asked for: the login that one needed, a redirect that one followed. */
  addUnasked(exchange: Exchange): void {
    this.#log.add(exchange);
    const { answer } = exchange;
    if (answer) this.judgeAlways({ ...exchange, answer }, []);
  }

  judgeOutcome(step: CallStep, outcome: Outcome, asExpected: boolean): void {
    this.#log.noteOutcome(step, outcome);
    const expected = step.expect.outcomes.join(' or ');
    const received = tellOutcome(outcome);
    // What was assumed may be otherwise here; an answer that cannot be read is never excused.
    const assumes = outcome.kind === 'unknown' ? undefined : step.assumes;
    if (!asExpected && !assumes && outcome.kind === 'declined') {
      // Whether an issuer approves is promised by nobody.
      this.blocked(step, `step “${step.title}” expects ${expected}, but it was ${received}`);
      return;
    }
    this.#judgeProven(step, asExpected, difference('outcome', expected, received), assumes);
  }

  /** Whether as many of the calls were approved as is promised. That too few are is promised against by nobody. */
  judgeApprovals(step: TogetherStep, outcomes: readonly Outcome[]): boolean {
    for (const [index, outcome] of outcomes.entries()) this.#log.noteOutcome(step.calls[index]!, outcome);
    const approved = outcomes.filter(({ kind }) => kind === 'approved').length;
    const isRead = outcomes.every(({ kind }) => kind !== 'unknown');
    const received = outcomes.map(({ kind, sign }) => `${kind} (${sign})`).join(' and ');
    const expected = `${step.approves} of ${outcomes.length} that are sent at once is approved`;
    const seen = difference('outcome', expected, received);
    if (isRead && approved < step.approves) {
      this.#holdUnpromised(step, seen);
      return false;
    }
    const asExpected = isRead && approved === step.approves;
    // If one of the promises is not firm, both may have been done in the order in which that one lets them.
    const soft = step.proves.filter((id) => !canFail(this.#log.requirement(id)));
    const proves = asExpected || !isRead || soft.length === 0 ? step.proves : soft;
    this.#judgeProven({ ...step, proves }, asExpected, seen);
    return asExpected;
  }

  /** Too few were approved: an assumption that does not hold, if none of the calls is promised to be. */
  #holdUnpromised(step: TogetherStep, seen: Difference): void {
    const assumes = step.calls.find((call) => call.assumes !== undefined)?.assumes;
    const isPromised = step.calls.some(
      ({ proves }) => proves.length === 0 || proves.some((id) => canFail(this.#log.requirement(id))),
    );
    if (assumes !== undefined || !isPromised)
      this.#judgeProven(
        step,
        false,
        seen,
        assumes ?? 'what the document does not firmly promise of a single one of them',
      );
    else this.blocked(step, `step “${step.title}” expects that ${seen.expected}, but received ${seen.received}`);
  }

  judgeCount(step: ReceiveStep, came: number): void {
    const counts = difference('value', `${step.count} notification(s)`, `${came}`);
    this.#judgeProven(step, came === step.count, counts);
  }

  /** What a step proves by going as expected; if it does not, nothing after it can be played. */
  #judgeProven(
    step: CallStep | TogetherStep | ReceiveStep,
    asExpected: boolean,
    seen: Difference,
    assumes?: string,
  ): void {
    if (asExpected) {
      for (const id of step.proves) this.#log.pass(id);
      return;
    }
    const cause = `step “${step.title}” expects ${seen.expected} and received ${seen.received}`;
    if (assumes !== undefined) {
      this.#stop = { verdict: 'assumption', cause: `${cause}; assumed here: ${assumes}` };
      this.#hold(namedBy(step), []);
      return;
    }
    // If no document promises what did not happen, what waits for it is no fault of the target either.
    const isPromised = step.proves.length === 0 || step.proves.some((id) => canFail(this.#log.requirement(id)));
    this.#stop = { verdict: isPromised ? 'blocked' : 'assumption', cause };
    for (const id of step.proves) this.#log.differ(id, seen);
    this.#hold(checkedBy(step), step.proves.length > 0 ? [] : [this.#shape(step)]);
  }

  /**
   * What no step asks for: the contract, the promises that hold for every exchange, and the ledger. `checked` is what
   * the step's own checks have found.
   */
  judgeAlways(exchange: Answered, checked: readonly Checked[]): void {
    const told = this.#judgeRules(exchange);
    const failing = checked.filter(
      // Stryker disable next-line ConditionalExpression: same: a check of text has the whole body's pointer, and a body of another type no outcome
      ({ check, holds }) => !holds && check.look === 'body' && canFail(this.#log.requirement(check.requirement)),
    );
    this.#judgeShape(exchange, new Set(failing.map(({ check }) => check.pointer)), told);
    this.#judgeMoney(exchange);
    this.#past.push(exchange);
  }

  /** Gives the members that a rule has found fault with. */
  #judgeRules(exchange: Exchange): ReadonlySet<string> {
    const told = new Set<string>();
    for (const rule of this.#stage.api.rules) {
      const differences = rule.look(exchange, this.#past);
      if (!differences) continue;
      this.#judgeAll(rule.requirement, differences);
      for (const { pointer } of differences) if (pointer !== '') told.add(pointer);
    }
    return told;
  }

  /** What the contract says of the answer, less what the step's own checks say themselves and what a rule has told. */
  #judgeShape({ operation, answer }: Answered, claimed: ReadonlySet<string>, told: ReadonlySet<string>): void {
    const differences = this.#stage.contract.checkResponse(operation, answer);
    const isSaid = ({ kind, pointer }: Difference) =>
      told.has(pointer) || (SAID_BY_CHECKS.includes(kind) && claimed.has(pointer));
    this.#judgeAll(
      shapeId(this.#stage.api, operation.id),
      differences.filter((each) => !isSaid(each)),
    );
  }

  #judgeMoney(exchange: Exchange): void {
    const { api, ledger } = this.#stage;
    for (const posting of api.bookkeeping.postings(exchange, this.#past)) {
      const judgement = ledger.post(posting);
      if (!judgement) continue;
      const requirement = api.bookkeeping.requirements[judgement.rule];
      if (requirement === undefined) throw new Error(`No requirement stands for the ledger's rule ${judgement.rule}.`);
      const { breach } = judgement;
      const told = breach && { ...difference('money', breach.expected, breach.received), pointer: breach.pointer };
      this.#judgeAll(requirement, told ? [told] : []);
    }
  }

  /** A notification is held against the contract like an answer. */
  judgeNotification(webhook: string, message: Message): void {
    this.#judgeAll(shapeId(this.#stage.api, webhook), this.#stage.contract.checkNotification(webhook, message));
  }

  judgeCheck({ check, holds, expected, received }: Checked): void {
    const kind = check.look === 'body' ? 'value' : 'text';
    const seen = { ...difference(kind, expected, JSON.stringify(received) ?? 'nothing'), pointer: check.pointer };
    this.#judgeAll(check.requirement, holds ? [] : [seen]);
  }

  #judgeAll(requirement: string, differences: readonly Difference[]): void {
    if (differences.length === 0) this.#log.pass(requirement);
    for (const each of differences) this.#log.differ(requirement, each);
  }

  /** The answer lacks what later steps need; what it does say has been judged. */
  cannotGoOn(step: Step, cause: string): void {
    this.#stop = { verdict: 'blocked', cause: `step “${step.title}”: ${cause}` };
  }

  /** The step could not be carried out, or its answer does not say enough. */
  blocked(step: Step, cause: string): void {
    // As it is, without the step: one cause may stop many of them.
    this.#stop = { verdict: 'blocked', cause };
    this.#hold(namedBy(step), step.kind === 'control' ? this.#anyRequirement() : [this.#shape(step)]);
  }

  suiteError(step: Step, error: unknown): void {
    const message = error instanceof Error ? error.message : String(error);
    this.#stop = { verdict: 'suite-error', cause: `step “${step.title}”: ${message}` };
    this.#hold(namedBy(step), this.#anyRequirement());
  }

  /** Steps that are not played, because of the one before them. */
  block(steps: readonly Step[]): void {
    this.#hold(steps.flatMap(namedBy), this.#log.hasFindings() ? [] : [this.#shape(this.#log.step)]);
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

  troubles(step: Step): readonly Evidence[] {
    return this.#log.troubles(step);
  }

  result(): FlowResult {
    return this.#log.result();
  }

  /** Requirements that the present stop keeps from being looked at; `otherwise`, so that no stop goes unseen. */
  #hold(requirements: readonly string[], otherwise: readonly string[]): void {
    // Nothing is held before something has stopped.
    const { verdict, cause } = this.#stop!;
    const kind = verdict === 'suite-error' ? 'suite' : 'prerequisite';
    const held = requirements.length > 0 ? requirements : otherwise;
    for (const id of new Set(held)) this.#log.write(id, verdict, difference(kind, 'the step can be judged', cause));
  }

  #shape(step: Step | undefined): string {
    return shapeId(this.#stage.api, subjectOf(step));
  }

  /** One requirement, of the flow if it has any, to tell in its name what concerns the whole flow. */
  #anyRequirement(): string[] {
    const shapes = this.#flow.steps.map((step) => this.#shape(step));
    const all = this.#stage.requirements;
    return [...requirementIds(this.#flow), ...shapes, ...all.keys()].filter((id) => all.has(id)).slice(0, 1);
  }
}

function difference(kind: FindingKind, expected: string, received: string): Difference {
  return { kind, basis: 'documented', pointer: '', expected, received };
}
