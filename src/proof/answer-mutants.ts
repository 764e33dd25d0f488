/** Recorded good answers, each with one thing changed: a judge of the suite that knows nothing of any mock. */
import { isFieldFlow } from '../cases/case-step.ts';
import type { Contract } from '../contract/contract.ts';
import { follow } from '../contract/parameters.ts';
import type { Flow } from '../vocabulary/flow.ts';
import { pointerFrom, valueAt, withValueAt } from '../vocabulary/pointer.ts';
import { type AnswerChange, answersOf, type Given, successesOf } from './answer-change.ts';
import { type AnswerField, answerFields, type Said } from './answer-fields.ts';
import type { FaultKind } from './fault-kinds.ts';
import type { Baseline } from './kill.ts';
import type { Played } from './play-all.ts';
import type { Exchanged } from './stand.ts';

export interface AnswerMutant {
  readonly name: string;
  /** `other-value`: one of the same form, which the document may or may not forbid. */
  readonly kind: FaultKind | 'other-value';
  readonly operation: string;
  /** Whether the document forbids such an answer. */
  readonly isForbidden: boolean;
  readonly answers: AnswerChange;
  /** Flows that see the answer. */
  readonly flows: readonly Flow[];
}

/**
 * Of each documented operation that was answered with success: every answer that the document forbids, and one with
 * another value for every field.
 */
export function answerMutants({ contract, played }: Baseline): AnswerMutant[] {
  const inOrder = played.filter(({ flow }) => !isFieldFlow(flow));
  const mutants = [...contract.operations.keys()].flatMap((operation) => {
    const seen = inOrder
      .flatMap((one) => one.traffic.filter((each) => isGood(each, operation)).map((answer) => ({ one, answer })))
      .sort((a, b) => a.one.traffic.length - b.one.traffic.length);
    const fields = new Map<string, AnswerMutant[]>();
    for (const { one, answer } of seen) {
      for (const field of fieldsOf(contract, operation, answer)) {
        if (!fields.has(field.pointer)) fields.set(field.pointer, mutantsOf(operation, field, one));
      }
    }
    const [first] = seen;
    const whole = first ? wholeMutants(contract, operation, first.one, first.answer) : [];
    return [...whole, ...[...fields.values()].flat()].filter(
      ({ isForbidden, kind }) => isForbidden || kind === 'other-value',
    );
  });
  return [...mutants, ...[...contract.operations.keys()].flatMap((operation) => turned(operation, played))];
}

/** After the good request of an operation, all that it takes is answered with a refusal of its own, or all that it refuses as done. */
function turned(operation: string, played: readonly Played[]): AnswerMutant[] {
  const own = played.filter(({ flow }) => isFieldFlow(flow) && flow.operation === operation);
  const answered = own.flatMap(({ traffic }) => traffic).filter((each) => each.operation === operation);
  // Whether the document promises otherwise of any of them, the fields of the operation say.
  const mutant = (how: string, kind: FaultKind, isTurned: (given: Given) => boolean, into?: Exchanged) =>
    into === undefined
      ? []
      : [
          {
            name: `${operation}: ${how}`,
            kind,
            operation,
            isForbidden: false,
            answers: answersOf(operation, (given) =>
              isTurned(given) ? { status: into.status, text: into.text, contentType: 'application/json' } : undefined,
            ),
            flows: own.map(({ flow }) => flow),
          },
        ];
  const refusal = answered.find(({ status, text }) => status >= 400 && text !== '');
  const success = answered.find(({ status }) => status < 300);
  return [
    ...mutant(
      'all but the good request is refused',
      'undue-refusal',
      ({ status, earlier }) => status < 300 && earlier > 0,
      refusal,
    ),
    ...mutant('what is refused is answered as done', 'refusal-as-success', ({ status }) => status >= 400, success),
  ];
}

function isGood({ operation, status, text }: Exchanged, wanted: string): boolean {
  return operation === wanted && status < 300 && text !== '';
}

function fieldsOf(contract: Contract, operation: string, { status, text }: Exchanged): AnswerField[] {
  const content = contentPointer(contract, operation, status);
  const [type] = Object.keys((valueAt(contract.document, content) ?? {}) as object);
  if (type === undefined || !type.includes('json')) return [];
  return answerFields(contract.document, `${content}${pointerFrom([type, 'schema'])}`, JSON.parse(text));
}

function contentPointer({ operations, document }: Contract, operation: string, status: number): string {
  return `${follow(document, `${operations.get(operation)?.pointer}/responses/${status}`)}/content`;
}

/** The answer as a whole: cut off, of another type, with another status. */
function wholeMutants(contract: Contract, operation: string, played: Played, { status }: Exchanged): AnswerMutant[] {
  const pointer = contract.operations.get(operation)?.pointer ?? '';
  const statuses = Object.keys((valueAt(contract.document, `${pointer}/responses`) ?? {}) as object);
  const isAssumed = (at: string) =>
    (valueAt(contract.document, at) as { 'x-basis'?: string } | undefined)?.['x-basis'] === 'assumed';
  const isStatusAssumed = statuses.every((each) =>
    isAssumed(follow(contract.document, `${pointer}/responses/${each}`)),
  );
  const content = contentPointer(contract, operation, status);
  const [type = ''] = Object.keys((valueAt(contract.document, content) ?? {}) as object);
  const on = (change: AnswerChange['change']) =>
    answersOf(operation, (given) => (given.status < 300 && given.text !== '' ? change(given) : undefined));
  const common = { operation, flows: [played.flow] };
  return [
    {
      ...common,
      name: `${operation}: the answer is cut off`,
      kind: 'malformed-body',
      isForbidden: type.includes('json'),
      answers: on(({ text }) => ({ text: text.slice(0, -1) || '{' })),
    },
    {
      ...common,
      name: `${operation}: the answer is text/html`,
      kind: 'wrong-content-type',
      isForbidden: type !== '' && !isAssumed(`${content}${pointerFrom([type])}`),
      answers: on(() => ({ contentType: 'text/html' })),
    },
    {
      ...common,
      name: `${operation}: the status is 226`,
      kind: 'wrong-status',
      isForbidden: !isStatusAssumed,
      answers: on(() => ({ status: 226 })),
    },
  ];
}

function mutantsOf(operation: string, field: AnswerField, played: Played): AnswerMutant[] {
  const { pointer, value, required, says } = field;
  const isFirm = says.every(({ basis }) => basis !== 'assumed');
  const mutant = (kind: AnswerMutant['kind'], how: string, isForbidden: boolean, other: unknown): AnswerMutant => ({
    name: `${operation}: ${pointer} ${how}`,
    kind,
    operation,
    isForbidden,
    answers: successesOf(operation, (body) =>
      valueAt(body, pointer) === undefined ? body : withValueAt(body, pointer, other),
    ),
    flows: [played.flow],
  });
  const isWanted = required !== undefined && required !== 'assumed';
  const allowed = new Set(says.flatMap(({ schema }) => (schema.type === undefined ? ANY : [schema.type].flat())));
  const alien = ALIENS.find(([type]) => !allowed.has(type) && !(type === 'number' && allowed.has('integer')));
  const isList = /\/\d+$/.test(pointer);
  return [
    ...(isList ? [] : [mutant('missing-member', 'is missing', isWanted, undefined)]),
    ...(value === null
      ? []
      : [mutant('null-member', 'is null', isWanted && isFirm && !allowed.has('null') && !lists(says, null), null)]),
    ...(alien ? [mutant('wrong-type', `is ${JSON.stringify(alien[1])}`, isFirm, alien[1])] : []),
    ...(typeof value === 'string' && says.some(({ schema }) => schema.enum !== undefined || schema.const !== undefined)
      ? [mutant('unknown-enum-value', 'is no documented value', isFirm && isClosed(says), 'No Such Value')]
      : []),
    ...(typeof value === 'string' && says.every(({ schema }) => hasForm(schema, `~${value}`))
      ? [mutant('wrong-format', 'has another form', isFirm, `~${value}`)]
      : []),
    ...(typeof value === 'object' ? [] : [mutant('other-value', 'is another one', false, otherValue(value, says))]),
  ];
}

const ANY = ['string', 'number', 'boolean', 'object', 'array', 'null'];
const ALIENS: readonly (readonly [string, unknown])[] = [
  ['boolean', true],
  ['number', 1234567],
  ['string', 'Tollgate'],
  ['array', [1]],
];

function lists(says: readonly Said[], value: unknown): boolean {
  return says.some(({ schema }) => Array.isArray(schema.enum) && schema.enum.includes(value));
}

/** Whether no schema of the member takes a value that none of them lists. */
function isClosed(says: readonly Said[]): boolean {
  return says.every(({ schema }) => schema.enum !== undefined || schema.const !== undefined);
}

/** Whether the schema wants a form that this text does not have. */
function hasForm({ format, pattern }: Said['schema'], text: string): boolean {
  return typeof format === 'string' || (typeof pattern === 'string' && !new RegExp(pattern, 'u').test(text));
}

/** Another value of the same type, and of the same form as far as can be told. */
function otherValue(value: unknown, says: readonly Said[]): unknown {
  const others = says.flatMap(({ schema }) => (Array.isArray(schema.enum) ? schema.enum : []));
  const listed = others.find((other) => other !== value && typeof other === typeof value);
  if (listed !== undefined) return listed;
  if (typeof value === 'number') return Math.round((value + (Number.isInteger(value) ? 1 : 0.01)) * 100) / 100;
  if (typeof value === 'boolean') return !value;
  const text = String(value);
  const other = text.replace(/[0-9a-f](?=[^0-9a-f]*$)/i, (last) => (last === '1' ? '2' : '1'));
  return other === text ? `${text}x` : other;
}
