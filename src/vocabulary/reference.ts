/** Values that are known only while a flow is played: what an earlier step kept, and sums over it. */
import { Money } from '../money/money.ts';

const MARK = Symbol('reference');

/** A value that the player fills in. */
export interface Reference {
  readonly [MARK]: true;
  /** How a printed plan names it. */
  readonly says: string;
  readonly resolve: (kept: Kept) => unknown;
}

/** What the steps so far have kept. */
export type Kept = ReadonlyMap<string, unknown>;

/** A payload in which any value may be a reference. */
export type WithReferences<T> =
  | Reference
  | (T extends readonly (infer Item)[]
      ? readonly WithReferences<Item>[]
      : T extends object
        ? { readonly [Key in keyof T]: WithReferences<T[Key]> }
        : T);

/** Some members of a payload, each as a value or as a reference; the rest comes from the recipe. */
export type Given<Payload> = { readonly [Name in keyof Payload]?: WithReferences<Payload[Name]> };

/** The value that an earlier step kept under this name. */
export function from(name: string): Reference {
  return reference(`‹${name}›`, (kept) => {
    if (!kept.has(name)) throw new Error(`No earlier step keeps “${name}”.`);
    return kept.get(name);
  });
}

/** The sum of amounts, as a JSON number; each is a reference, a number or a decimal string. */
export function sum(...amounts: readonly (Reference | number | string)[]): Reference {
  return reference(amounts.map(say).join(' + '), (kept) =>
    toMoney(amounts, kept)
      .reduce((a, b) => a.plus(b))
      .toNumber(),
  );
}

/** The first amount less the others, as a JSON number. */
export function difference(...amounts: readonly (Reference | number | string)[]): Reference {
  return reference(amounts.map(say).join(' − '), (kept) =>
    toMoney(amounts, kept)
      .reduce((a, b) => a.minus(b))
      .toNumber(),
  );
}

/** Any other value computed from kept ones; `says` stands for it in a printed plan. */
export function derived(says: string, resolve: (kept: Kept) => unknown): Reference {
  return reference(says, resolve);
}

export function isReference(value: unknown): value is Reference {
  return typeof value === 'object' && value !== null && MARK in value;
}

/** A copy with every reference in it replaced; throws if a step has not kept what it names. */
export function resolveReferences(value: unknown, kept: Kept): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (isReference(value)) return value.resolve(kept);
  if (Array.isArray(value)) return value.map((item) => resolveReferences(item, kept));
  const members: Record<string, unknown> = { ...value };
  for (const name in members) members[name] = resolveReferences(members[name], kept);
  return members;
}

function reference(says: string, resolve: (kept: Kept) => unknown): Reference {
  return { [MARK]: true, says, resolve };
}

function say(amount: Reference | number | string): string {
  return isReference(amount) ? amount.says : String(amount);
}

function toMoney(amounts: readonly (Reference | number | string)[], kept: Kept): Money[] {
  return amounts.map((amount) => Money.from(isReference(amount) ? amount.resolve(kept) : amount));
}
