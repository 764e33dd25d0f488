/** Tells a difference without what is hidden in the body that it was found in. */
import type { NamedMembers } from '../../contract/named-members.ts';
import { HIDDEN, type Redactor } from '../../engine/redactor.ts';
import type { Difference, FindingKind } from '../../vocabulary/finding.ts';
import { namesOf, pointerFrom } from '../../vocabulary/pointer.ts';
import { hidden, mayBeName } from './value.ts';

/** Kinds that tell a value that was received, as JSON. */
const OF_VALUES: readonly FindingKind[] = [
  ...(['null-value', 'wrong-type', 'unknown-enum-value', 'wrong-format', 'out-of-range', 'wrong-combination'] as const),
];

export interface FoundIn {
  /** What the document names in the body, if there is one. */
  readonly members: NamedMembers | undefined;
  /** Whether what was taken for names in the body are any. */
  readonly isRead: boolean;
}

export function hideDifference(redactor: Redactor, difference: Difference, of: FoundIn): Difference {
  const { kind, basis, pointer, expected, received } = difference;
  const names = namesOf(pointer);
  let member = of.members;
  const told = names.map((name) => {
    const isItem = member?.isList === true && /^\d+$/.test(name);
    const below = isItem ? member?.item() : member?.member(name);
    const isTold = isItem || below !== undefined || (of.isRead && mayBeName(name));
    member = redactor.isSecret(below?.name || name) ? undefined : below;
    return isTold ? name : HIDDEN;
  });
  const tellReceived = () => {
    // A query's parameter is told by its name.
    if (kind === 'undocumented-field') return received === names.at(-1) ? told.at(-1)! : HIDDEN;
    return OF_VALUES.includes(kind) ? tellValue(redactor, received, member) : received;
  };
  return {
    kind,
    basis,
    pointer: redactor.text(pointerFrom(told)),
    expected: redactor.text(expected),
    received: redactor.text(tellReceived()),
  };
}

/** A value as JSON, or in words of ours; without a `member` it stands in a secret one, or in one that nobody knows. */
function tellValue(redactor: Redactor, received: string, member: NamedMembers | undefined): string {
  if (!member) return received === 'null' ? received : HIDDEN;
  try {
    return JSON.stringify(hidden(redactor, JSON.parse(received), member));
  } catch {
    return received;
  }
}
