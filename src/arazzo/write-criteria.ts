/** What a step expects of its answer, as Arazzo's success criteria. */
import type { Check } from '../vocabulary/flow.ts';
import type { Matcher } from '../vocabulary/matchers.ts';
import type { Criterion } from './document.ts';
import { Inexpressible } from './inexpressible.ts';
import { equals, equalsMoney, hasItems, isAbsent, isPresent, not, pathTo } from './json-path.ts';
import { type Form, formOf } from './matcher-form.ts';
import { type OutcomeSigns, type Sign, STATUS } from './outcome-signs.ts';

/** The statuses and signs by which the API tells the outcome. */
export function outcomeCriteria({ statuses, signs }: OutcomeSigns): readonly Criterion[] {
  const condition = anyStatus(statuses);
  return [{ condition }, ...signs.map((sign) => jsonPath(signCondition(sign)))];
}

/** `argument`: the matcher's, its references told. `code`: where the API's own code stands. Throws `Inexpressible`. */
export function checkCriterion(check: Check, argument: unknown, code: string | undefined): Criterion {
  const place = check.look === 'body' ? check.pointer : check.look === 'code' ? code : undefined;
  if (place === undefined) {
    throw new Inexpressible(`what is looked at is no member of the body but the ${LOOKS[check.look]}`);
  }
  const recognised = formOf(check.matcher);
  if (!recognised) throw new Inexpressible(whyFormless(check.matcher));
  const { form, mayLack } = recognised;
  if (place === STATUS) return { condition: statusCondition(form, argument), 'x-requirements': [check.requirement] };
  const wanted = condition(form, pathTo(place), argument);
  const criterion = jsonPath(mayLack ? `!${pathTo(place)} || (${wanted})` : wanted);
  return { ...criterion, 'x-requirements': [check.requirement] };
}

function statusCondition({ kind }: Form, argument: unknown): string {
  const codes = (kind === 'is' ? [argument] : argument) as readonly unknown[];
  if (kind !== 'is' && kind !== 'oneOf') throw new Inexpressible('of a status only what it is can be said');
  return anyStatus(codes.map(Number));
}

function anyStatus(statuses: readonly number[]): string {
  return statuses.map((status) => `${STATUS} == ${status}`).join(' || ');
}

const LOOKS: Readonly<Record<Check['look'], string>> = {
  body: 'body',
  text: "API's own words, wherever they stand",
  code: "API's own code, wherever it stands",
  raw: 'whole text of the answer',
  redirects: 'number of redirects',
};

function condition(form: Form, path: string, argument: unknown): string {
  switch (form.kind) {
    case 'is':
      return argument === undefined ? `!${path}` : equals(path, argument);
    case 'isNot':
      return not(equals(path, argument));
    case 'money':
      return equalsMoney(path, argument);
    case 'oneOf':
      return `(${(argument as readonly unknown[]).map((value) => equals(path, value)).join(' || ')})`;
    case 'length':
      return hasItems(path, argument);
    case 'present':
      return isPresent(path);
    case 'absent':
      return isAbsent(path);
    case 'includes':
      return `count(${path}[?${equals(pathTo(form.pointer), argument)}]) == ${form.times}`;
    case 'every': {
      const inner = condition(form.inner, pathTo(form.pointer), argument);
      return `count(${path}[0:]) > 0 && count(${path}[?${not(inner)}]) == 0`;
    }
    case 'itemWhere': {
      const { value, wanted } = argument as { readonly value: unknown; readonly wanted: unknown };
      const inner = condition(form.inner, pathTo(form.at), wanted);
      return `${path}[?${equals(pathTo(form.pointer), value)} && ${inner}]`;
    }
  }
}

function signCondition({ pointer, values, isOtherThan, mayLack }: Sign): string {
  const path = pathTo(pointer);
  const anyOf = values.map((value) => equals(path, value)).join(' || ');
  const said = isOtherThan ? (values.length === 0 ? path : not(anyOf)) : `(${anyOf})`;
  // Nothing is not one of those values either.
  if (isOtherThan) return mayLack || values.length === 0 ? said : `${path} && ${said}`;
  return mayLack ? `(!${path} || ${said})` : said;
}

function whyFormless({ says, argument }: Matcher): string {
  try {
    const words = says(argument);
    return /^(exactly|no item|at least one item|in the item)/.test(words)
      ? 'what is wanted of the items of a list is a function'
      : 'what is wanted is a function or a pattern that is not told';
  } catch {
    return 'what is wanted is a function or a pattern that is not told';
  }
}

/** The player puts the body into a list of one, so that the filter is asked of the body itself. */
function jsonPath(condition: string): Criterion {
  return { context: '$response.body', condition: `$[?${condition}]`, type: 'jsonpath' };
}
