/** Notes the shape of each answer. One log serves all flows of a worker, and tells of each only what none before it had. */
import { answerView, type MemberView } from '../contract/member-view.ts';
import { pointerFrom } from '../vocabulary/pointer.ts';
import type { Exchange } from './exchange.ts';
import { ANY, type EnumValue, type JsonType, OTHER, type Shapes } from './shape.ts';
import type { Stage } from './stage.ts';

/** A name that the document does not know is kept if it looks like one; an id or a text as a name is data. */
const NAME = /^[A-Za-z_$@][\w$@.-]{0,39}$/;
const MOST_DIGITS = 2;
/** Further undocumented names are taken for data, so that no target fills the record with them. */
const MOST_UNDOCUMENTED = 500;
/** What lies deeper is not looked at. */
const DEEPEST = 20;

/** A member of all answers with one status, and what was seen of it so far. */
interface Seen {
  readonly pointer: string;
  readonly view: MemberView | undefined;
  readonly types: Set<JsonType>;
  readonly values: Set<EnumValue>;
  readonly members: Map<string, Seen>;
}

type Fresh = Record<string, Record<string, Record<string, { types: JsonType[]; values?: EnumValue[] }>>>;

/** What of a stage says which names are documented, and which texts are secret. */
type Surroundings = Pick<Stage, 'contract' | 'redactor'>;

export class ShapeLog {
  readonly #answers = new Map<string, Seen>();
  #undocumented = 0;
  #fresh: Fresh = {};

  /** Notes an answer, if one came. */
  add({ operation, answer }: Exchange, stage: Surroundings): void {
    if (!answer) return;
    const { status, body, text } = answer;
    const key = `${operation.id} ${status}`;
    let seen = this.#answers.get(key);
    if (!seen) {
      seen = open('', answerView(stage.contract.document, operation, status));
      this.#answers.set(key, seen);
      // An empty answer has a status, and no members.
      this.#freshOf(operation.id, status);
    }
    // What is not the documented format is one text.
    const data = body === undefined && text !== '' ? text : body;
    if (data !== undefined) this.#look(data, seen, { operation: operation.id, status, stage }, 0);
  }

  /** What was noted since it was last taken. */
  take(): Shapes {
    const fresh = this.#fresh;
    this.#fresh = {};
    return fresh;
  }

  #look(value: unknown, seen: Seen, at: Place, depth: number): void {
    const type = typeOf(value, seen.view);
    const kept = keptValue(value, seen.view);
    const isNew = !seen.types.has(type);
    if (isNew || (kept !== undefined && !seen.values.has(kept))) {
      seen.types.add(type);
      if (kept !== undefined) seen.values.add(kept);
      const members = this.#freshOf(at.operation, at.status);
      members[seen.pointer] = { types: [...seen.types], ...(seen.values.size > 0 ? { values: [...seen.values] } : {}) };
    }
    if (depth === DEEPEST) return;
    if (type === 'array') for (const item of value as unknown[]) this.#look(item, itemOf(seen), at, depth + 1);
    if (type === 'object') {
      for (const [name, member] of Object.entries(value as object))
        this.#look(member, seen.members.get(name) ?? this.#open(name, seen, at.stage), at, depth + 1);
    }
  }

  #open(name: string, parent: Seen, { redactor }: Surroundings): Seen {
    const documented = parent.view?.member(name);
    const data = parent.view?.anyMember();
    const isName = !data && isNameLike(name) && redactor.text(name) === name && this.#undocumented < MOST_UNDOCUMENTED;
    if (!documented && !isName) return memberOf(parent, ANY, data);
    if (!documented) this.#undocumented += 1;
    return memberOf(parent, name, documented);
  }

  #freshOf(operation: string, status: number) {
    this.#fresh[operation] ??= {};
    this.#fresh[operation][status] ??= {};
    return this.#fresh[operation][status];
  }
}

interface Place {
  readonly operation: string;
  readonly status: number;
  readonly stage: Surroundings;
}

function open(pointer: string, view: MemberView | undefined): Seen {
  return { pointer, view, types: new Set(), values: new Set(), members: new Map() };
}

function itemOf(seen: Seen): Seen {
  return seen.members.get(ANY) ?? memberOf(seen, ANY, seen.view?.item());
}

function memberOf(parent: Seen, name: string, view: MemberView | undefined): Seen {
  const member = parent.members.get(name) ?? open(parent.pointer + pointerFrom([name]), view);
  parent.members.set(name, member);
  return member;
}

/** A whole number is a number where the document has numbers: whether an amount has cents is chance. */
function typeOf(value: unknown, view: MemberView | undefined): JsonType {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value !== 'number') return typeof value as 'boolean' | 'string' | 'object';
  return Number.isInteger(value) && !view?.isNumber ? 'integer' : 'number';
}

function keptValue(value: unknown, view: MemberView | undefined): EnumValue | undefined {
  if (!view?.values || value === null || typeof value === 'object') return undefined;
  return view.values.has(value) ? (value as EnumValue) : OTHER;
}

function isNameLike(name: string): boolean {
  return NAME.test(name) && (name.match(/\d/g) ?? []).length <= MOST_DIGITS;
}
