/** Cases in groups, each of which is a flow: by the object that their fields stand in, and not too many at once. */
import type { DerivedCase } from './derive-cases.ts';
import { type Field, nameOf } from './fields.ts';

/** A flow with many more would take long by itself, and its looks ever longer lists. */
const MOST_CASES = 60;
/** What a case is about that is about no field. */
export const REQUEST = 'the request';

/** A case of a field, or of the request if there is none. */
export interface Chosen extends DerivedCase {
  readonly field?: Field;
}

export interface Group {
  /** What the title says of it; empty if there is no other. */
  readonly group: string;
  readonly members: readonly Chosen[];
}

/** One group if there are few cases; those of one object in parts if there are many. */
export function grouped(cases: readonly Chosen[]): readonly Group[] {
  if (cases.length <= MOST_CASES) return [{ group: '', members: cases }];
  const around = ({ field }: Chosen) => (field?.pointer ?? '').replace(/(\/0)?\/[^/]+$/, '');
  return [...groupBy(cases, around)].flatMap(([object, members]) => {
    const name = object === '' ? '' : nameOf(object);
    const parts = inParts([...groupBy(members, ({ field }) => field?.pointer ?? '').values()]);
    if (parts.length === 1) return [{ group: name, members }];
    return parts.map((part) => ({ group: [name, span(part)].filter((each) => each !== '').join(', '), members: part }));
  });
}

/** In the order in which each key came first. */
export function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item)) ?? [];
    group.push(item);
    groups.set(keyOf(item), group);
  }
  return groups;
}

/** All cases of one field stay together. */
function inParts(fields: readonly (readonly Chosen[])[]): readonly (readonly Chosen[])[] {
  const parts: Chosen[][] = [];
  for (const cases of fields) {
    const part = parts.at(-1);
    if (part && part.length + cases.length <= MOST_CASES) part.push(...cases);
    else parts.push([...cases]);
  }
  return parts;
}

/** The first and the last field of a part. */
function span(part: readonly Chosen[]): string {
  const [first = REQUEST, last = REQUEST] = [part[0], part.at(-1)].map((one) => one?.field?.pointer.split('/').at(-1));
  return first === last ? first : `${first} to ${last}`;
}
