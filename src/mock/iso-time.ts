/** Times as answers have them. */

let at = Number.NaN;
let text = '';

/** `2018-09-10T10:36:13.770Z`. An answer has most of its times more than once, and writing one takes long: the last is kept. */
export function isoTime(milliseconds: number): string {
  if (milliseconds !== at) {
    at = milliseconds;
    text = new Date(milliseconds).toISOString();
  }
  return text;
}
