/** The forms of texts: which lengths they allow, and how a good text is made into one that is just not of the form. */

import type { Fact, Field } from './fields.ts';
import { factsOf, keeps } from './fits.ts';

/** A limit of a text's length and the fact that sets it. */
export interface Length {
  readonly length: number;
  readonly fact: Fact;
}

/** A pattern that is nothing but so many characters of a kind: `^[0-9]{3,4}$`. */
const RUN = /^\^\(?(?:\[[^\]]+\]|\\d)\{(\d+)(?:,(\d+))?\}\)?(\??)\$$/;

/** The least and the greatest lengths, firmest facts first. */
export function lengthsOf(field: Field): { readonly least: readonly Length[]; readonly greatest: readonly Length[] } {
  const runs = factsOf(field, 'pattern').flatMap((fact) => {
    const [whole, least, greatest = least] = RUN.exec(String(fact.value)) ?? [];
    return whole === undefined ? [] : [{ fact, least: Number(least), greatest: Number(greatest) }];
  });
  const stated = (word: string) => factsOf(field, word).map((fact) => ({ length: Number(fact.value), fact }));
  return {
    least: [...stated('minLength'), ...runs.map(({ fact, least }) => ({ length: least, fact }))],
    greatest: [...stated('maxLength'), ...runs.map(({ fact, greatest }) => ({ length: greatest, fact }))],
  };
}

/** The text with so many characters: cut, or with its last one repeated. */
export function ofLength(text: string, length: number): string {
  return text.slice(0, length).padEnd(length, text.at(-1) ?? 'x');
}

/** How a text is not of a form, and how a good one is made so. */
export interface Deformation {
  readonly kind?: 'impossible';
  readonly says: string;
  readonly make: (good: string) => string;
}

const BY_FORMAT: Readonly<Record<string, readonly Deformation[]>> = {
  email: [{ says: 'an address without a domain', make: () => 'nobody' }],
  guid: [{ says: 'a guid without its last character', make: (good) => good.slice(0, -1) }],
  date: [
    { says: 'a date as MM/DD/YYYY', make: (good) => good.replace(/^(\d+)-(\d+)-(\d+)$/, '$2/$3/$1') },
    { kind: 'impossible', says: 'a day that does not exist', make: (good) => `${good.slice(0, 4)}-02-30` },
  ],
  yymm: [
    { kind: 'impossible', says: 'a thirteenth month', make: (good) => `${good.slice(0, 2)}13` },
    { says: 'a date as YYYY-MM', make: (good) => `20${good.slice(0, 2)}-${good.slice(2)}` },
  ],
};

const BY_PATTERN: readonly Deformation[] = [
  { says: 'another character at its end', make: (good) => `${good.slice(0, -1)}x` },
  { says: 'another character at its end', make: (good) => `${good.slice(0, -1)}1` },
  { says: 'another character at its end', make: (good) => `${good.slice(0, -1)}-` },
  { says: 'another character before it', make: (good) => `x${good}` },
];

/** What breaks the fact and, as far as there is a choice, nothing else of the field. `sample` is a good value. */
export function deformationsOf(field: Field, fact: Fact, sample: string): readonly Deformation[] {
  const breaks = ({ make }: Deformation) => !keeps(fact, make(sample));
  if (fact.word === 'format') return (BY_FORMAT[String(fact.value)] ?? []).filter(breaks);
  const isAlone = ({ make }: Deformation) => field.facts.every((other) => other === fact || keeps(other, make(sample)));
  const all = BY_PATTERN.filter(breaks);
  return (all.some(isAlone) ? all.filter(isAlone) : all).slice(0, 1);
}
