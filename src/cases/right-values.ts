/** Values that the contract just allows for a field: its limits, each listed one, each type. */
import type { Value } from './derive-cases.ts';
import type { Field } from './fields.ts';
import { factsOf } from './fits.ts';
import { lengthsOf, ofLength } from './forms.ts';
import { isNumeric } from './wrong-values.ts';

export function rightValues(field: Field, asText: boolean): Value[] {
  return [...(asText ? [] : rightTypes(field)), ...limits(field), ...lengths(field), ...listed(field)];
}

function rightTypes(field: Field): Value[] {
  const { basis, types } = field;
  const isBoth = isNumeric(field) && types.includes('string');
  return [
    ...(types.includes('null') ? [{ kind: 'nothing', says: 'null', basis, value: null } as const] : []),
    ...(isBoth ? [{ kind: 'as-text', says: 'as a text', basis, make: String } as const] : []),
    ...(isBoth ? [{ kind: 'as-number', says: 'as a number', basis, make: Number } as const] : []),
  ];
}

/** What several facts limit has the limit of the strictest one. */
function limits(field: Field): Value[] {
  if (!isNumeric(field)) return [];
  const [least] = factsOf(field, 'minimum').toSorted((a, b) => Number(b.value) - Number(a.value));
  const [most] = factsOf(field, 'maximum').toSorted((a, b) => Number(a.value) - Number(b.value));
  return [
    ...(least
      ? [{ kind: 'least', says: `the minimum (${least.value})`, basis: least.basis, value: least.value } as const]
      : []),
    ...(most
      ? [{ kind: 'most', says: `the maximum (${most.value})`, basis: most.basis, value: most.value } as const]
      : []),
  ];
}

/** Where all texts have one length there is nothing at a limit, nor where a list or a format says which there are. */
function lengths(field: Field): Value[] {
  const { least, greatest } = lengthsOf(field);
  const [shortest] = least.toSorted((a, b) => b.length - a.length);
  const [longest] = greatest.toSorted((a, b) => a.length - b.length);
  if (shortest?.length === longest?.length || factsOf(field, 'enum', 'format').length > 0) return [];
  const make = (length: number) => (good: unknown) => ofLength(String(good), length);
  const told = (length: number) => `${length} character${length === 1 ? '' : 's'}`;
  return [
    ...(shortest && shortest.length > 0
      ? [
          {
            kind: 'shortest',
            says: `the shortest (${told(shortest.length)})`,
            basis: shortest.fact.basis,
            make: make(shortest.length),
          } as const,
        ]
      : []),
    ...(longest
      ? [
          {
            kind: 'longest',
            says: `the longest (${told(longest.length)})`,
            basis: longest.fact.basis,
            make: make(longest.length),
          } as const,
        ]
      : []),
  ];
}

function listed(field: Field): Value[] {
  return factsOf(field, 'enum').flatMap(({ value, basis }) => {
    const members = value as readonly unknown[];
    return members.length < 2
      ? []
      : members.map((member) => ({ kind: 'listed' as const, says: `of the list: ${member}`, basis, value: member }));
  });
}
