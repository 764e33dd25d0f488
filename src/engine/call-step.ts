/** Plays one call of a flow and writes down what it shows. */
import { isDeepStrictEqual } from 'node:util';
import { applyChange } from '../vocabulary/change.ts';
import type { Difference } from '../vocabulary/finding.ts';
import type { CallStep } from '../vocabulary/flow.ts';
import type { Outcome } from '../vocabulary/outcome.ts';
import { isWithin, valueAt } from '../vocabulary/pointer.ts';
import { isReference, resolveReferences } from '../vocabulary/reference.ts';
import { type Answered, describeUnread, type Exchange } from './exchange.ts';
import { followRedirects } from './follow-redirects.ts';
import { lookAt } from './look-at.ts';
import { type Call, perform } from './perform.ts';
import type { Playing } from './playing.ts';
import { Blocked } from './session.ts';
import type { Stage } from './stage.ts';
import { unavailability } from './unavailable.ts';

/** What a call has shown. */
export interface PlayedCall {
  /** Whether the flow can go on: the outcome is the expected one and everything it keeps is there. */
  readonly goesOn: boolean;
  readonly outcome: Outcome;
  /** What was to be sent, whatever became of its text. */
  readonly data: unknown;
}

/** Whether the flow can go on. */
export async function playCall(step: CallStep, playing: Playing): Promise<boolean> {
  return (await playOne(step, playing)).goesOn;
}

/** The same, and what the call has shown. */
export async function playOne(step: CallStep, playing: Playing): Promise<PlayedCall> {
  const { stage, notebook, kept } = playing;
  const built = await buildCall(step, playing);
  notebook.sends(built.call);
  const first = await perform(stage.send, stage.origin, built.call);
  const { exchange, redirects, unfollowed } = await followRedirects(first, playing);
  notebook.addExchange(exchange);
  checkAnswered(step, exchange, built, stage);

  const outcome = stage.api.readOutcome(exchange);
  const played = { outcome, data: built.data };
  const asExpected = step.expect.outcomes.includes(outcome.kind);
  checkAccepted(step, outcome, exchange, stage);
  const unread = outcome.kind === 'unknown' && outcome.text === '';
  const told = unread ? { ...outcome, text: unfollowed ?? describeUnread(exchange.answer) } : outcome;
  notebook.judgeOutcome(step, told, asExpected);
  if (asExpected) keepSent(step, exchange, kept);
  const { body, text: raw } = exchange.answer;
  const looked = { body, text: outcome.text, code: outcome.code, raw, redirects };
  const checked = asExpected ? step.checks.map((check) => lookAt(check, looked, kept)) : [];
  // With another method it is no request of the operation, and its answer none of the operation's.
  if (step.wrong?.how !== 'method') notebook.judgeAlways(exchange, checked);
  for (const each of checked) notebook.judgeCheck(each);
  return { ...played, goesOn: asExpected && keepAnswered(step, exchange, playing) };
}

/** Remembers what was sent and later steps need. */
function keepSent(step: CallStep, { request }: Exchange, kept: Map<string, unknown>): void {
  for (const [name, pointer] of Object.entries(step.keepSent)) {
    const value = valueAt(request.body, pointer);
    if (value === undefined) throw new Error(`Our own request has nothing at ${pointer}, which later steps need.`);
    kept.set(name, value);
  }
}

/** Remembers what later steps need; whether it is all there. */
export function keepAnswered(step: CallStep, { answer }: Exchange, { notebook, kept }: Playing): boolean {
  for (const [name, pointer] of Object.entries(step.keep)) {
    const value = valueAt(answer?.body, pointer);
    if (value === undefined || value === null) {
      notebook.cannotGoOn(step, `the answer has nothing at ${pointer}, which later steps need`);
      return false;
    }
    kept.set(name, value);
  }
  return true;
}

/** A call that is ready to be sent. */
export interface Built {
  readonly call: Call;
  /** The body as the recipe wrote it, references unresolved. */
  readonly written: unknown;
  /** The body as data, with the one change; the good one if the change is none of the data. */
  readonly data: unknown;
}

export async function buildCall(step: CallStep, { stage, notebook, kept }: Playing): Promise<Built> {
  const operation = stage.contract.operations.get(step.call);
  if (!operation) throw new Error(`The contract has no operation ${step.call}.`);
  const { wrong } = step;
  const path = resolveReferences(step.path, kept) as Record<string, unknown>;
  const headers = await authHeaders(step, operation.secured);
  // The token stands behind the scheme; a session may have got it before this flow began.
  for (const value of Object.values(headers)) stage.redactor.learn(value.slice(value.lastIndexOf(' ') + 1), 'token');
  const now = (await stage.control?.now()) ?? Date.now();
  const written = step.body?.({ faker: stage.faker, world: stage.world, now, receiver: stage.inbox?.url ?? '' });
  const query = withChange(resolveReferences(step.query, kept), 'query') as Record<string, unknown>;
  const data = withChange(resolveReferences(written, kept), undefined);
  const tooMuch = stage.budget?.ask(stage.api.bookkeeping.asks(operation.id, data));
  if (tooMuch !== undefined) throw new Blocked(tooMuch);
  const { toPath } = step;
  const [type, method] = (['type', 'method'] as const).map((how) =>
    wrong?.how === how ? String(wrong.value) : undefined,
  );
  return { call: { operation, path, query, headers, body: bodyOf(), toPath, type, method }, written, data };

  async function authHeaders({ auth }: CallStep, secured: boolean): Promise<Readonly<Record<string, string>>> {
    if (auth === 'none' || !secured) return {};
    if (auth === undefined) return stage.session.headers((login) => notebook.addUnasked(login));
    return stage.api.credentials?.headers(String(resolveReferences(auth, kept))) ?? {};
  }

  function withChange(members: unknown, place: 'query' | undefined): unknown {
    if (!wrong || wrong.place !== place || !['set', 'omit', 'alter'].includes(wrong.how)) return members;
    const other = applyChange(wrong, members, kept);
    if (isDeepStrictEqual(other, members)) throw new Error(`The request is the same ${wrong.says}.`);
    return other;
  }

  function bodyOf(): Call['body'] {
    if (wrong?.how === 'raw') return { text: String(resolveReferences(wrong.value, kept)) };
    if (data === undefined) return undefined;
    const { alter } = wrong ?? {};
    return wrong?.how === 'text' && alter ? { data, alter: (text) => String(alter(text)) } : { data };
  }
}

/** Throws `Blocked` if no answer came that says anything, and an `Error` if our own request was wrong. */
export function checkAnswered(
  step: CallStep,
  exchange: Exchange,
  { written }: Built,
  stage: Stage,
): asserts exchange is Answered {
  checkOwnRequest(step, exchange, written, stage);
  if (!exchange.answer) throw new Blocked(exchange.trouble ?? 'no answer came');
  const cause = unavailability(exchange.answer);
  if (cause !== undefined) throw new Blocked(cause);
}

/**
 * Throws `Blocked` if the target may refuse nothing but our token, which has served before. Where the clock is ours, no
 * token runs out unseen.
 */
export function checkAccepted(step: CallStep, { kind }: Outcome, { operation }: Exchange, stage: Stage): void {
  if (step.auth !== undefined || !operation.secured || kind === 'unknown') return;
  if (kind !== 'unauthenticated') stage.session.accepted();
  else if (!step.expect.outcomes.includes(kind) && !stage.control) {
    const cause = stage.session.refused();
    if (cause !== undefined) throw new Blocked(cause);
  }
}

/**
 * A request of ours that breaks the contract is our own fault, except for the one thing that a case makes wrong.
 * What it is answered proves nothing.
 */
function checkOwnRequest(step: CallStep, exchange: Exchange, written: unknown, { contract }: Stage): void {
  if (step.wrong && ['raw', 'text', 'type'].includes(step.wrong.how)) return;
  const { headers, text, body } = exchange.request;
  const message = { contentType: headers['content-type'] ?? null, text, body };
  const breaches = contract.checkRequest(exchange.operation, message);
  const { wrong } = step;
  const meant = ({ pointer }: Difference) =>
    wrong !== undefined &&
    wrong.how !== 'method' &&
    (isWithin(pointer, wrong.pointer) || isWithin(wrong.pointer, pointer));
  const [breach] = breaches.filter((difference) => difference.basis !== 'assumed' && !meant(difference));
  if (breach && restsOnAnAnswer(written, breach.pointer)) {
    throw new Blocked(`what an earlier answer gave for ${breach.pointer} cannot be sent: ${breach.received}`);
  }
  if (breach) {
    throw new Error(
      `Our own request breaks the contract at ${breach.pointer}: expected ${breach.expected}, sent ${breach.received}.`,
    );
  }
}

/** Whether a member, or another one of the object around it, is what an earlier answer gave. */
function restsOnAnAnswer(written: unknown, pointer: string): boolean {
  if (isReference(valueAt(written, pointer))) return true;
  const around = valueAt(written, pointer.slice(0, pointer.lastIndexOf('/')));
  return typeof around === 'object' && around !== null && Object.values(around).some(isReference);
}
