/** Error texts are compared by what they say, not by how they are punctuated. */

const quotes = /["'`´‚„′″\p{Pi}\p{Pf}]/gu;
/** A code such as `B.CB.GS01` after the sentence: dotted segments behind a capital letter, digits at the end. */
const trailingCode = /\s[A-Z](?:\.[A-Za-z]+)*\.[A-Za-z]*[0-9]+$/;
/** Lower-case words in parentheses, such as `(error code)`; `(StartDate, EndDate)` is part of the sentence. */
const placeholder = /\([a-z]+(?: [a-z]+)*\)/g;
/** Stands for a placeholder while the text around it is normalised. */
const gap = '\u0000';

function withoutFinalDot(text: string): string {
  return text.replace(/[\s.]+$/, '');
}

/** The text in lower case, without quotes and apostrophes, repeated spaces, the final dot and a code at the end. */
export function normaliseErrorText(text: string): string {
  const sentence = withoutFinalDot(text.replace(quotes, '').replace(/\s+/g, ' ').trim());
  return withoutFinalDot(sentence.replace(trailingCode, '')).toLowerCase();
}

/** Whether a text, as `normaliseErrorText` gives it, says what a documented text says. */
export type ErrorTextForm = (said: string) => boolean;

/**
 * The form of a documented text. A placeholder matches any words, at least one character; everything else has to be
 * equal after `normaliseErrorText`.
 */
export function errorTextForm(text: string): ErrorTextForm {
  const [first = '', ...others] = normaliseErrorText(text.replace(placeholder, gap)).split(gap);
  const last = others.pop();
  if (last === undefined) return (said) => said === first;
  return (said) => {
    if (!said.startsWith(first)) return false;
    // The leftmost place of each part leaves the most room for the parts behind it.
    let end = first.length;
    for (const part of others) {
      const start = said.indexOf(part, end + 1);
      if (start < 0) return false;
      end = start + part.length;
    }
    return said.length - last.length > end && said.endsWith(last);
  };
}

/** Whether a received text says what a documented text says. */
export function matchesErrorText(received: string, text: string): boolean {
  return errorTextForm(text)(normaliseErrorText(received));
}
