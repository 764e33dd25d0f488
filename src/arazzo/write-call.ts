/** One call of a flow as a step of a workflow. */
import type { Operation } from '../contract/operation.ts';
import type { CallStep } from '../vocabulary/flow.ts';
import type { ArazzoStep, Criterion, Parameter } from './document.ts';
import { Inexpressible, orReason } from './inexpressible.ts';
import { Expression, markOf, readMarks, writePayload } from './marks.ts';
import type { OutcomeSigns } from './outcome-signs.ts';
import type { Surroundings } from './surroundings.ts';
import type { Telling } from './telling.ts';
import { checkCriterion, outcomeCriteria } from './write-criteria.ts';

/** A part of what a step says of its answer for which Arazzo has no words. */
export interface Unsaid {
  readonly step: string;
  /** Absent where it is the outcome that is said in part only. */
  readonly requirement?: string;
  readonly reason: string;
}

export interface Calling {
  readonly around: Surroundings;
  readonly telling: Telling;
  readonly stepId: string;
  readonly operation: Operation;
  /** Gives the runtime expression of the own user's token, if there is one. */
  readonly token: () => string | undefined;
}

/** Throws `Inexpressible` if the call itself has no words. */
export function writeCall(step: CallStep, calling: Calling): { step: ArazzoStep; unsaid: readonly Unsaid[] } {
  const { around, telling, stepId, operation } = calling;
  const parameters = parametersOf(step, calling);
  const requestBody = requestBodyOf(step, calling);
  const signs = around.signs(operation, step.expect, requestBody?.payload);
  if (signs.statuses.length === 0) throw new Inexpressible('no documented answer shows the outcome that is expected');
  const { criteria, unsaid } = criteriaOf(step, signs, telling);
  const outputs = outputsOf(step.keep);
  for (const name of Object.keys(step.keep)) telling.keep(name, `$steps.${stepId}.outputs.${name}`);
  return {
    step: {
      stepId,
      description: `${step.title}.`,
      operationId: operation.id,
      ...(parameters.length > 0 && { parameters }),
      ...(requestBody && { requestBody }),
      successCriteria: criteria,
      ...(Object.keys(outputs).length > 0 && { outputs }),
      ...(step.proves.length > 0 && { 'x-proves': step.proves }),
    },
    unsaid,
  };
}

function parametersOf({ path, query, auth }: CallStep, { around, telling, operation, token }: Calling): Parameter[] {
  const place = (where: Parameter['in'], values: object): Parameter[] =>
    Object.entries(values).map(([name, value]) => ({ name, in: where, value: writePayload(value) }));
  const placed = [...place('path', telling.value(path) as object), ...place('query', telling.value(query) as object)];
  const { credentials } = around.api;
  if (auth === 'none' || !operation.secured || !credentials) return placed;
  const told = auth === undefined ? undefined : telling.value(auth);
  const expression = told instanceof Expression ? told.text : told === undefined ? token() : undefined;
  if (told === undefined && expression === undefined) return placed;
  const marked = expression === undefined ? String(told) : markOf(expression);
  return [...placed, ...place('header', readMarks(credentials.headers(marked)) as object)];
}

function requestBodyOf({ body, keepSent }: CallStep, { telling, operation }: Calling): ArazzoStep['requestBody'] {
  const contentType = operation.requestType;
  // A player may then send what the OpenAPI document shows as an example.
  if (!body && contentType !== undefined) throw new Inexpressible('a request goes without its body');
  if (!body || contentType === undefined) return undefined;
  const payload = writePayload(telling.body(body, keepSent));
  if (Object.keys(payload as object).length === 0)
    throw new Inexpressible('a request is an empty object, which Respect sends as no body at all');
  return { contentType, payload };
}

function criteriaOf(step: CallStep, signs: OutcomeSigns, telling: Telling) {
  const criteria: Criterion[] = [...outcomeCriteria(signs)];
  const unsaid: Unsaid[] = signs.unlisted.map((pointer) => ({
    step: step.title,
    reason: `the contract lists no values of ${pointer}, which tells the outcome as well`,
  }));
  for (const check of step.checks) {
    const outcome = orReason(() => checkCriterion(check, telling.value(check.matcher.argument), signs.code));
    if ('said' in outcome) criteria.push(outcome.said);
    else unsaid.push({ step: step.title, requirement: check.requirement, reason: outcome.reason });
  }
  return { criteria: withoutRepetition(criteria), unsaid };
}

function outputsOf(keep: CallStep['keep']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(keep).map(([name, pointer]) => {
      if (!/^(\/[\w~-]+)*$/.test(pointer)) throw new Inexpressible(`no runtime expression leads to ${pointer}`);
      return [name, pointer === '' ? '$response.body' : `$response.body#${pointer}`];
    }),
  );
}

/** Requirements that want the same of an answer share a criterion. */
function withoutRepetition(criteria: readonly Criterion[]): Criterion[] {
  const all = new Map<string, Criterion>();
  for (const criterion of criteria) {
    const said = all.get(criterion.condition);
    const speaksFor = new Set([said, criterion].flatMap((each) => each?.['x-requirements'] ?? []));
    all.set(criterion.condition, { ...criterion, ...(speaksFor.size > 0 && { 'x-requirements': [...speaksFor] }) });
  }
  return [...all.values()];
}
