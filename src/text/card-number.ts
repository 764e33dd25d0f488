/** Card numbers, as they can be told from other digits. */

/** Whether a run of 13 to 19 digits, perhaps spaced, passes the check that every card number passes. */
export function isCardNumber(run: string): boolean {
  const digits = run.replace(/\D/g, '');
  if (digits.length < 13 || digits.length > 19 || /^0+$/.test(digits)) return false;
  let total = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    total += doubled > 9 ? doubled - 9 : doubled;
  }
  return total % 10 === 0;
}

/** What may be a card number: digits without a gap, in groups of four, or in American Express's three groups. */
const DIGIT_RUN = /\d{13,}|\d{4}[ -]\d{4}[ -]\d{4}[ -]\d{1,7}|\d{4}[ -]\d{6}[ -]\d{5}/;
/** Read first, so that the digits of a guid are none. */
const GUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i;
const GUID_OR_RUN = new RegExp(`${GUID.source}|${DIGIT_RUN.source}`, 'gi');

/** The text with each run of digits that holds a card number replaced. */
export function replaceCardNumbers(text: string, replace: (run: string) => string): string {
  // Hardly any text has such a run, and telling so is the quicker look.
  if (!DIGIT_RUN.test(text)) return text;
  return text.replace(GUID_OR_RUN, (run) => (holdsCardNumber(run) && !GUID.test(run) ? replace(run) : run));
}

/** Digits that stand for themselves, not within a word or behind a point: checksums and fractions hold others by chance. */
const STANDING_ALONE = /(?<![\w.])(?:\d{13,19}|\d{4}([ +-])\d{4}\1\d{4}\1\d{1,7}|\d{4}([ +-])\d{6}\2\d{5})(?!\w)/g;
/** How numbers of Visa, Mastercard, American Express, Discover, Diners Club, JCB and UnionPay begin. */
const OF_A_SCHEME = /^(4|5[1-5]|2[2-7]|3[47]|6011|64[4-9]|65|30[0-5]|3[689]|35|62)/;

/** The digits of every card number that stands in the text by itself. */
export function cardNumbersIn(text: string): string[] {
  const runs = (text.match(STANDING_ALONE) ?? []).map((run) => run.replace(/\D/g, ''));
  return runs.filter((digits) => isCardNumber(digits) && OF_A_SCHEME.test(digits));
}

/** Whether digits are a card number, or begin or end with a usual one of 16, as one with a digit too many does. */
function holdsCardNumber(run: string): boolean {
  const digits = run.replace(/\D/g, '');
  return (
    isCardNumber(digits) ||
    (digits.length > 16 && (isCardNumber(digits.slice(0, 16)) || isCardNumber(digits.slice(-16))))
  );
}
