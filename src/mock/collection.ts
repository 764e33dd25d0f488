/** What a mock keeps of one kind: a Map that forgets its oldest items in the end, and finds items by more than their key. */

/** Items of one collection that a mock remembers. No test suite makes so many; a server that runs for weeks does. */
export const MOST_KEPT = 100_000;
/** One part in so many is forgotten at a time: the oldest of a Map is the harder to find the more have gone before it. */
const PARTS = 100;

/** What a decision sees of a collection: how its items came, oldest first. */
export interface All<T> extends ReadonlyMap<string, T> {
  readonly oldest: T | undefined;
  readonly newest: T | undefined;
}

type ReadName<T> = (item: T) => string | undefined;

/** A set only where several items have the value: most of them are alone. */
type Groups<T> = Map<string, T | Set<T>>;

const NONE: ReadonlySet<never> = new Set<never>();

export class Collection<T, Name extends string = never> extends Map<string, T> implements All<T> {
  readonly #names: { readonly [Each in Name]?: ReadName<T> };
  readonly #most: number;
  /** Only of the names that somebody has asked for: what is not asked for costs nothing. */
  readonly #indexes = new Map<ReadName<T>, Groups<T>>();
  #lasting = 0;

  /** `names`: by what else items are found. What is read there of an item never changes. */
  constructor(names: { readonly [Each in Name]?: ReadName<T> } = {}, most = MOST_KEPT) {
    super();
    this.#names = names;
    this.#most = most;
  }

  get oldest(): T | undefined {
    return this.values().next().value;
  }

  /** Looks at all of them: for who is in no hurry. */
  get newest(): T | undefined {
    return [...this.values()].at(-1);
  }

  /** The items with this value, oldest first. */
  by(name: Name, value: string): ReadonlySet<T> {
    const read = this.#names[name];
    const group = read && (this.#indexes.get(read) ?? this.#index(read)).get(value);
    if (group === undefined) return NONE;
    return group instanceof Set ? group : new Set([group]);
  }

  /** What is here by now is never forgotten: the world that a test stands on. */
  endure(): void {
    this.#lasting = this.size;
  }

  override set(key: string, item: T): this {
    // It takes the place of another, which hardly ever happens: where that is, only all of them tell.
    if (this.#indexes.size > 0 && this.has(key)) this.#indexes.clear();
    super.set(key, item);
    for (const [read, groups] of this.#indexes) addTo(groups, read(item), item);
    if (this.size - this.#lasting > this.#most) this.#forgetOldest();
    return this;
  }

  override delete(key: string): boolean {
    if (this.#indexes.size > 0) this.#ungroup(this.get(key));
    return super.delete(key);
  }

  #index(read: ReadName<T>): Groups<T> {
    const groups: Groups<T> = new Map();
    for (const item of this.values()) addTo(groups, read(item), item);
    this.#indexes.set(read, groups);
    return groups;
  }

  #ungroup(item: T | undefined): void {
    if (item === undefined) return;
    for (const [read, groups] of this.#indexes) {
      const value = read(item) ?? '';
      const group = groups.get(value);
      if (group instanceof Set) group.delete(item);
      if (group === item || (group instanceof Set && group.size === 0)) groups.delete(value);
    }
  }

  #forgetOldest(): void {
    const last = this.#lasting + Math.ceil(this.#most / PARTS);
    let place = 0;
    for (const key of this.keys()) {
      if (place >= last) return;
      if (place >= this.#lasting) this.delete(key);
      place += 1;
    }
  }
}

function addTo<T>(groups: Groups<T>, value: string | undefined, item: T): void {
  if (value === undefined) return;
  const group = groups.get(value);
  if (group === undefined) groups.set(value, item);
  else if (group instanceof Set) group.add(item);
  else groups.set(value, new Set([group, item]));
}
