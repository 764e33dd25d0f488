/** The shape of answers: which members they have, of which types, and nothing of what they say but documented values. */

export const jsonTypes = ['null', 'boolean', 'integer', 'number', 'string', 'array', 'object'] as const;

export type JsonType = (typeof jsonTypes)[number];

export type EnumValue = string | number | boolean;

/** Stands in a pointer for each item of an array, and for each member whose name is data. */
export const ANY = '*';

/** Stands among values for all that the document's enum does not name: such a one may be anything, a secret too. */
export const OTHER = '‹other›';

export interface MemberShape {
  readonly types: readonly JsonType[];
  /** Values seen, where the document has an enum. */
  readonly values?: readonly EnumValue[];
}

/** By JSON pointer; the empty one is the answer itself. */
export type AnswerShape = Readonly<Record<string, MemberShape>>;

/** By HTTP status. */
export type StatusShapes = Readonly<Record<string, AnswerShape>>;

/** By operationId. */
export type Shapes = Readonly<Record<string, StatusShapes>>;

/** All that was seen, in one: in an order that does not depend on what was seen first. */
export function mergeShapes(all: readonly StatusShapes[]): StatusShapes {
  return mergeEach(all, (shapes) => mergeEach(shapes, mergeMembers));
}

function mergeMembers(all: readonly MemberShape[]): MemberShape {
  const seen = new Set(all.flatMap(({ types }) => types));
  const values = new Set(all.flatMap(({ values }) => values ?? []));
  return {
    types: jsonTypes.filter((type) => seen.has(type)),
    ...(values.size > 0 ? { values: [...values].sort(byText) } : {}),
  };
}

function mergeEach<Value>(
  all: readonly Readonly<Record<string, Value>>[],
  merge: (values: readonly Value[]) => Value,
): Record<string, Value> {
  const keys = [...new Set(all.flatMap(Object.keys))].sort();
  return Object.fromEntries(
    keys.map((key) => [key, merge(all.flatMap((each) => (each[key] === undefined ? [] : [each[key]])))]),
  );
}

/** As JSON writes them, so that 1 and "1" always stand in the same order. */
function byText(one: EnumValue, other: EnumValue): number {
  return JSON.stringify(one) < JSON.stringify(other) ? -1 : 1;
}
