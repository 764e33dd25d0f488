/**
 * By which signs an answer tells the outcome that a step expects. The API's own reader is asked about the documented
 * examples, each of them also with one member changed: the members that sway it are the signs, their listed values the words.
 */
import type { Contract } from '../contract/contract.ts';
import type { Operation } from '../contract/operation.ts';
import type { SentRequest } from '../engine/exchange.ts';
import type { Api } from '../vocabulary/api.ts';
import type { Expectation } from '../vocabulary/flow.ts';
import type { Outcome } from '../vocabulary/outcome.ts';
import { pointerFrom, valueAt, withValueAt } from '../vocabulary/pointer.ts';
import { enumAt } from './enum-at.ts';
import { answerOf, type Sample, samplesOf } from './samples.ts';

/** What no API answers. */
const STRANGE = 'tollgate-sample';
/** Signs stand near the surface. */
const DEEPEST = 2;

/** For an API that gives the HTTP status for its own code. */
export const STATUS = '$statusCode';

export interface Sign {
  readonly pointer: string;
  /** Values that say the outcome, or `other than` which all do. */
  readonly values: readonly unknown[];
  readonly isOtherThan: boolean;
  /** Whether an answer without the member says it as well. */
  readonly mayLack: boolean;
}

export interface OutcomeSigns {
  readonly statuses: readonly number[];
  readonly signs: readonly Sign[];
  /** Pointers of signs for whose values the contract has no list. */
  readonly unlisted: readonly string[];
  /** Where the API's own code stands, if it is the same place in every such answer: a pointer, or `STATUS`. */
  readonly code: string | undefined;
}

export function outcomeSigns(
  api: Api,
  contract: Contract,
  operation: Operation,
  { outcomes }: Expectation,
  body: unknown,
): OutcomeSigns {
  const request: SentRequest = { method: operation.method, path: operation.path, headers: {}, text: '', body };
  const read = (sample: Sample): Outcome =>
    api.readOutcome({ operation, request, answer: answerOf(sample), duration: 0 });
  const isMeant = (sample: Sample) => outcomes.includes(read(sample).kind);
  const meant = samplesOf(contract, operation).filter(isMeant);
  const found = meant.map((sample) => signsOf(sample, isMeant, contract));
  const pointers = [...new Set(found.flatMap((signs) => signs.map(({ pointer }) => pointer)))];
  const merged = pointers.map((pointer) => mergeSigns(pointer, found));
  const codes = [...new Set(meant.map((sample) => codeOf(sample, read)))];
  return {
    statuses: [...new Set(meant.map(({ status }) => status))],
    signs: merged.filter(isListed),
    unlisted: merged.filter((sign) => !isListed(sign)).map(({ pointer }) => pointer),
    code: codes.length === 1 ? codes[0] : undefined,
  };
}

function signsOf(sample: Sample, isMeant: (sample: Sample) => boolean, { document }: Contract): readonly Sign[] {
  return leavesOf(sample.body).flatMap((path) => {
    const pointer = pointerFrom(path);
    const saysSo = (value: unknown) => isMeant({ ...sample, body: withValueAt(sample.body, pointer, value) });
    const listed = sample.schema === undefined ? [] : enumAt(document, valueAt(document, sample.schema), path);
    const values = listed.filter(saysSo);
    const [isOpen, mayLack] = [saysSo(STRANGE), saysSo(undefined)];
    if (isOpen && mayLack && values.length === listed.length) return [];
    return [
      { pointer, values: isOpen ? listed.filter((value) => !saysSo(value)) : values, isOtherThan: isOpen, mayLack },
    ];
  });
}

/** Of a sign that all values but some give, or that need only be there, no list is wanted. */
function isListed({ values, isOtherThan }: Sign): boolean {
  return values.length > 0 || isOtherThan;
}

/** A sign of one answer that another does not have may be lacking. */
function mergeSigns(pointer: string, found: readonly (readonly Sign[])[]): Sign {
  const own = found.flatMap((signs) => signs.find((sign) => sign.pointer === pointer) ?? []);
  return {
    pointer,
    values: [...new Set(own.flatMap(({ values }) => values))],
    isOtherThan: own.every(({ isOtherThan }) => isOtherThan),
    mayLack: own.length < found.length || own.some(({ mayLack }) => mayLack),
  };
}

/** What the reader takes the API's own code from. */
function codeOf(sample: Sample, read: (sample: Sample) => Outcome): string | undefined {
  if (read(sample).code === String(sample.status)) return STATUS;
  return leavesOf(sample.body)
    .map(pointerFrom)
    .find((pointer) => read({ ...sample, body: withValueAt(sample.body, pointer, STRANGE) }).code === STRANGE);
}

function leavesOf(body: unknown, depth = 0): string[][] {
  if (typeof body !== 'object' || body === null) return depth === 0 ? [] : [[]];
  if (depth === DEEPEST || Array.isArray(body)) return [];
  return Object.entries(body).flatMap(([name, member]) => leavesOf(member, depth + 1).map((path) => [name, ...path]));
}
