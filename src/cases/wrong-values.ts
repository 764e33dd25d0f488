/** Values that the contract rules out for a field, each in one way. */
import type { Basis } from '../vocabulary/basis.ts';
import type { Value } from './derive-cases.ts';
import type { Fact, Field } from './fields.ts';
import { factsOf, keeps } from './fits.ts';
import { deformationsOf, lengthsOf, ofLength } from './forms.ts';

/** `asText`: on the wire the field is a text whatever it means, as in forms and queries. */
export function wrongValues(field: Field, asText: boolean, good: () => unknown): Value[] {
  return [
    ...(asText ? [] : wrongTypes(field)),
    ...(asText && isNumeric(field) ? wordsAsNumber(field) : []),
    ...emptyText(field),
    ...wrongRanges(field),
    ...factsOf(field, 'minItems').map(
      ({ basis }): Value => ({ kind: 'too-few', says: 'an empty list', basis, value: [] }),
    ),
    ...wrongLengths(field),
    ...notListed(field),
    ...wrongForms(field, good),
  ];
}

function wrongTypes(field: Field): Value[] {
  const { basis } = field;
  const has = (type: string) => field.types.includes(type);
  const nothing: Value[] = has('null') ? [] : [{ kind: 'null', says: 'null', basis, value: null }];
  const isText = has('string');
  if (has('object') || has('array')) {
    const other = has('object') ? { says: 'a list', value: [] } : { says: 'an object', value: {} };
    return [
      ...nothing,
      { kind: 'structure', says: 'a text', basis, value: 'Tollgate' },
      { kind: 'structure', basis, ...other },
    ];
  }
  const numeric: Value[] = [
    ...(isText ? [] : wordsAsNumber(field)),
    ...(isText ? [] : [{ kind: 'text', says: 'as a text', basis, make: String } as const]),
    ...(has('number') ? [] : [{ kind: 'decimals', says: 'with decimals', basis, make: withDecimals } as const]),
  ];
  const truth: Value[] = [
    { kind: 'words', says: 'in words', basis, value: 'perhaps' },
    { kind: 'text', says: 'as a text', basis, make: String },
    { kind: 'number', says: 'a number', basis, value: 1 },
  ];
  return [
    ...nothing,
    { kind: 'structure', says: 'an object', basis, make: (good) => ({ value: good }) },
    { kind: 'structure', says: 'a list', basis, make: (good) => [good] },
    ...(isNumeric(field) ? numeric : []),
    ...(has('boolean') ? truth : [{ kind: 'boolean', says: 'true', basis, value: true } as const]),
    ...(isText && !isNumeric(field) ? [{ kind: 'number', says: 'a number', basis, make: asNumber } as const] : []),
  ];
}

function wordsAsNumber({ basis }: Field): Value[] {
  return [{ kind: 'words', says: 'in words', basis, value: 'twelve' }];
}

/** Of what must be there, or may not be empty. */
function emptyText(field: Field): Value[] {
  if (!field.types.includes('string') && !isNumeric(field)) return [];
  if (!field.isMandatory && field.facts.every((fact) => keeps(fact, ''))) return [];
  return [{ kind: 'empty', says: 'an empty text', basis: field.basis, value: '' }];
}

function wrongRanges(field: Field): Value[] {
  if (!isNumeric(field)) return [];
  const step = stepOf(field);
  const beside = (fact: Fact, sign: 1 | -1) => round(Number(fact.value) + sign * step);
  const range = (kind: 'too-small' | 'too-large', says: string, basis: Basis, value: number): Value => {
    return { kind, says: `${says} (${value})`, basis, value };
  };
  return [
    ...factsOf(field, 'minimum').map((fact) => range('too-small', 'below the minimum', fact.basis, beside(fact, -1))),
    ...factsOf(field, 'exclusiveMinimum').map(({ value, basis }) =>
      range('too-small', 'not above the limit', basis, Number(value)),
    ),
    ...factsOf(field, 'maximum').map((fact) => range('too-large', 'above the maximum', fact.basis, beside(fact, 1))),
    ...factsOf(field, 'exclusiveMaximum').map(({ value, basis }) =>
      range('too-large', 'not below the limit', basis, Number(value)),
    ),
    ...factsOf(field, 'multipleOf')
      .filter(() => field.types.includes('number'))
      .map(({ value, basis }): Value => {
        const finer = Number(value) / 2;
        return {
          kind: 'too-fine',
          says: 'with a decimal place too many',
          basis,
          make: (good) => round(Number(good) + finer),
        };
      }),
  ];
}

function wrongLengths(field: Field): Value[] {
  const { least, greatest } = lengthsOf(field);
  const length = (kind: 'too-short' | 'too-long', says: string, basis: Basis, count: number): Value => ({
    kind,
    says: `${says} (${count} character${count === 1 ? '' : 's'})`,
    basis,
    make: (good) => ofLength(String(good), count),
  });
  return [
    // Of no characters at all it is empty, which is a case of its own.
    ...least
      .filter(({ length: count }) => count > 1)
      .map(({ length: count, fact }) => length('too-short', 'too short', fact.basis, count - 1)),
    ...greatest.map(({ length: count, fact }) => length('too-long', 'too long', fact.basis, count + 1)),
  ];
}

function notListed(field: Field): Value[] {
  return factsOf(field, 'enum').map(({ value, basis }) => {
    const [first] = value as readonly unknown[];
    return {
      kind: 'not-listed',
      says: 'none of the list',
      basis,
      value: 'Z'.repeat(Math.min(String(first).length, 8)),
    };
  });
}

function wrongForms(field: Field, good: () => unknown): Value[] {
  return factsOf(field, 'pattern', 'format').flatMap((fact) =>
    deformationsOf(field, fact, String(good())).map(
      ({ kind, says, make }): Value => ({
        kind: kind ?? 'form',
        says,
        basis: fact.basis,
        make: (own: unknown) => make(String(own)),
      }),
    ),
  );
}

export function isNumeric({ types }: Field): boolean {
  return types.includes('number') || types.includes('integer');
}

/** The least by which two values of the field differ. */
function stepOf(field: Field): number {
  const [stated] = factsOf(field, 'multipleOf');
  if (stated) return Number(stated.value);
  return field.types.includes('number') ? 0.01 : 1;
}

function withDecimals(good: unknown): number {
  return Math.trunc(Number(good)) + 0.5;
}

/** Digits keep their value. */
function asNumber(good: unknown): number {
  return /^[1-9]\d{0,14}$/.test(String(good)) ? Number(good) : 4711;
}

function round(value: number): number {
  return Number(value.toFixed(6));
}
