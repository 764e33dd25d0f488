/** What can be said of a message whose fields nobody has named: a documented fact is looked for wherever it stands. */
import { type Matcher, money, satisfies } from '../../src/vocabulary/matchers.ts';
import { derived, type Reference } from '../../src/vocabulary/reference.ts';

/** The message has this as a whole word. */
export function mentions(meaning: string, value: unknown): Matcher {
  return satisfies(meaning, hasWord, value);
}

/** The message has this nowhere as a whole word. */
export function omits(meaning: string, value: unknown): Matcher {
  return satisfies(`no ${meaning}`, (raw, word) => !hasWord(raw, word), value);
}

/** The message has these digits, whatever stands next to them. */
export function showsDigits(meaning: string, digits: unknown): Matcher {
  return satisfies(meaning, (raw, argument) => typeof raw === 'string' && raw.includes(String(argument)), digits);
}

/** The message has these digits nowhere, not even with gaps between them. */
export function hidesDigits(meaning: string, digits: unknown): Matcher {
  const shows = (raw: unknown, argument: unknown) =>
    typeof raw === 'string' && raw.replace(/[ -]/g, '').includes(String(argument));
  return satisfies(`no ${meaning}`, (raw, argument) => !shows(raw, argument), digits);
}

/** A value, at any depth, is this amount, in major or in minor units. */
export function states(meaning: string, amount: unknown): Matcher {
  return satisfies(meaning, (body, wanted) => leavesOf(body).some((leaf) => isAmount(leaf, wanted)), amount);
}

/** Such a value, or none: the name of the member is ours. */
export function ifThere(
  meaning: string,
  isGood: (value: unknown, wanted: unknown) => boolean,
  wanted: unknown,
): Matcher {
  return satisfies(
    `${meaning}, if any`,
    (value, argument) => value === undefined || value === null || isGood(value, argument),
    wanted,
  );
}

/** Whether a value is the amount, in major or in minor units, with or without a currency. */
export function isAmount(value: unknown, wanted: unknown): boolean {
  const plain = typeof value === 'string' ? value.replace(/^[A-Z]{3} ?| ?[A-Z]{3}$/g, '') : value;
  return [wanted, Math.round(Number(wanted) * 100)].some((amount) => money(amount).holds(plain, amount));
}

/** No list of the message, at any depth, has two items that mention this. */
export function tellsOnce(meaning: string, value: unknown): Matcher {
  const isOnce = (body: unknown, word: unknown): boolean => {
    if (typeof body !== 'object' || body === null) return true;
    const isRepeated = Array.isArray(body) && body.filter((item) => hasWord(JSON.stringify(item), word)).length > 1;
    return !isRepeated && Object.values(body).every((inner) => isOnce(inner, word));
  };
  return satisfies(`${meaning} at most once in any list`, isOnce, value);
}

/** A member, at any depth, whose name says what it is. */
export function namesA(meaning: string, name: RegExp): Matcher {
  return satisfies(meaning, (body) => namesOf(body).some((one) => name.test(one)));
}

/** No member, at any depth, has such a name. */
export function namesNo(meaning: string, name: RegExp): Matcher {
  return satisfies(`no ${meaning}`, (body) => !namesOf(body).some((one) => name.test(one)));
}

/** What members of such a name say is other than in an earlier answer. */
export function differsFrom(meaning: string, name: RegExp, earlier: Reference): Matcher {
  const said = (body: unknown) => JSON.stringify(membersNamed(body, name));
  return {
    ...satisfies(`${meaning} other than before`, (body, before) => said(body) !== said(before), earlier),
    shows: (body) => membersNamed(body, name),
  };
}

/** The last four digits of a card number that was kept under the name. */
export function lastFourOf(name: string): Reference {
  return derived('the last four digits', (kept) => String(kept.get(name)).slice(-4));
}

/** Values, at any depth, whose own name or the name of what they stand in matches. */
function membersNamed(value: unknown, name: RegExp, within = false): unknown[] {
  if (typeof value !== 'object' || value === null) return within && value !== null && value !== '' ? [value] : [];
  return Object.entries(value).flatMap(([key, inner]) => membersNamed(inner, name, within || name.test(key)));
}

function namesOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [name, ...namesOf(inner)]);
}

function leavesOf(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [value];
  return Object.values(value).flatMap(leavesOf);
}

function hasWord(raw: unknown, word: unknown): boolean {
  if (typeof raw !== 'string') return false;
  const plain = String(word).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![A-Za-z0-9])${plain}(?![A-Za-z0-9])`).test(raw);
}
