/** Hides in data what no document names: nobody knows what somebody puts into a member that no document has. */
import type { NamedMembers } from '../../contract/named-members.ts';
import { HIDDEN, type Redactor } from '../../engine/redactor.ts';

/** What is called so may be a name; anything else may be a body that was taken for a form, or a part of one. */
const NAME = /^(?!__proto__$)[a-z_$@][\w.$@[\]-]{0,63}$/i;

export function mayBeName(text: string): boolean {
  return NAME.test(text);
}

/** A copy with nothing in it but what `members` name, and the names of all else. Texts are not looked into. */
export function hidden(redactor: Redactor, value: unknown, members: NamedMembers): unknown {
  if (value === null || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map((item) => hidden(redactor, item, members.item()));
  if (typeof value !== 'object') {
    if (members.isOpen) return redactor.data(value);
    if (!members.takesValues) return HIDDEN;
    return typeof value === 'number' ? numberOf(redactor, value) : value;
  }
  const told: Record<string, unknown> = {};
  for (const name of Object.keys(value)) {
    const own = members.member(name);
    const member = { name, own, value: (value as Record<string, unknown>)[name] };
    told[own || mayBeName(name) ? name : HIDDEN] = memberOf(redactor, members, member);
  }
  return told;
}

/** What is no longer the number that was sent may be a rounded card number. */
function numberOf(redactor: Redactor, value: number): unknown {
  return Number.isInteger(value) && !Number.isSafeInteger(value) ? HIDDEN : redactor.data(value);
}

export interface Member {
  readonly name: string;
  /** What the document says of it, if it names it. */
  readonly own: NamedMembers | undefined;
  readonly value: unknown;
}

/** The value of a member of `around`, or what stands in its place. */
export function memberOf(redactor: Redactor, around: NamedMembers, { name, own, value }: Member): unknown {
  if (redactor.isSecret(own?.name || name, value)) return HIDDEN;
  if (own) return hidden(redactor, value, own);
  return around.isOpen ? redactor.data(value) : HIDDEN;
}
