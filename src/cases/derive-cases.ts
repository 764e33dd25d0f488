/** A field's cases: each is the good request with this field changed, to what the contract rules out or to just what it allows. */
import type { Basis } from '../vocabulary/basis.ts';
import { altered, type Change, changed, inQuery, without } from '../vocabulary/change.ts';
import type { Field } from './fields.ts';
import { rightValues } from './right-values.ts';
import { wrongValues } from './wrong-values.ts';

/** What is wrong, or special, in a case. */
export type CaseKind = WrongKind | RightKind;

export type WrongKind =
  | 'missing'
  | 'null'
  | 'empty'
  /** An object or a list where neither belongs, or something else where one does. */
  | 'structure'
  /** A text that is no number, or no truth. */
  | 'words'
  /** A number or a truth, as a text. */
  | 'text'
  /** A number where a text or a truth belongs. */
  | 'number'
  | 'boolean'
  | 'decimals'
  | 'too-small'
  | 'too-large'
  /** More decimal places than there are. */
  | 'too-fine'
  | 'too-short'
  | 'too-long'
  | 'too-few'
  | 'not-listed'
  | 'form'
  /** Of the form, and yet none: the thirtieth of February. */
  | 'impossible'
  // Of the request as a whole.
  | 'malformed'
  | 'no-body'
  | 'content-type'
  | 'method';

export type RightKind =
  | 'absent'
  /** It is the only one of the optional fields. */
  | 'alone'
  | 'nothing'
  | 'least'
  | 'most'
  | 'shortest'
  | 'longest'
  | 'listed'
  /** The same value, as a text or as a number. */
  | 'as-text'
  | 'as-number';

export const rightKinds: readonly CaseKind[] = [
  ...([
    'absent',
    'alone',
    'nothing',
    'least',
    'most',
    'shortest',
    'longest',
    'listed',
    'as-text',
    'as-number',
  ] as const),
];

/** A value of a field, or how it is made of the good one. */
export interface Value {
  readonly kind: CaseKind;
  readonly says: string;
  /** How firmly it stands that the field may have it, or may not. */
  readonly basis: Basis;
  readonly value?: unknown;
  readonly make?: (good: unknown) => unknown;
}

export interface DerivedCase {
  readonly kind: CaseKind;
  readonly says: string;
  readonly basis: Basis;
  readonly change: Change;
}

/** `good` is a value that the field has in good requests, or may have. */
export function casesOf(field: Field, isForm: boolean, good: () => unknown): readonly DerivedCase[] {
  const { basis, pointer, isMandatory } = field;
  const isItem = /\/\d+$/.test(pointer);
  const place = (change: Change) => (field.place === 'query' ? inQuery(change) : change);
  const presence: DerivedCase[] = isMandatory
    ? [{ kind: 'missing', says: 'missing', basis, change: place(without(pointer)) }]
    : [
        { kind: 'absent', says: 'left out', basis, change: place(without(pointer)) },
        { kind: 'alone', says: 'alone', basis, change: place(altered(pointer, 'alone', (value) => value ?? good())) },
      ];
  const asText = isForm || field.place === 'query';
  const values = [...wrongValues(field, asText, good), ...rightValues(field, asText)];
  return [
    ...(isItem ? [] : presence),
    ...firmest(values).map(({ kind, says, basis: firmness, value, make }) => ({
      kind,
      says,
      basis: firmness,
      change: place(make ? altered(pointer, says, (own) => make(own ?? good())) : changed(pointer, value)),
    })),
  ];
}

/** Of values that are told alike, the one that stands most firmly. */
function firmest(values: readonly Value[]): Value[] {
  const order: readonly Basis[] = ['documented', 'implied', 'assumed'];
  const sorted = order.flatMap((basis) => values.filter((value) => value.basis === basis));
  const kept = new Map(sorted.toReversed().map((value) => [`${value.kind} ${value.says}`, value]));
  return values.filter((value) => kept.get(`${value.kind} ${value.says}`) === value);
}
