/** The words that somebody may have meant by one that nothing is called. */

const MOST_WORDS = 5;
/** More letters than this are another word. */
const MOST_CHANGES = 2;

/**
 * Those that differ in a few letters, the nearest first; if there are none, those that begin alike, or of sentences those
 * that have the most words in common.
 */
export function nearest(word: string, words: Iterable<string>): string[] {
  const all = [...new Set(words)];
  const alike = all
    .map((other) => ({ other, changes: changesBetween(word.toLowerCase(), other.toLowerCase()) }))
    .filter(({ changes }) => changes <= MOST_CHANGES)
    .sort((a, b) => a.changes - b.changes);
  if (alike.length > 0) return alike.map(({ other }) => other).slice(0, MOST_WORDS);
  return [...all.filter((other) => isOfSameKind(word, other)), ...sharingMost(word, all)].slice(0, MOST_WORDS);
}

function sharingMost(sentence: string, all: readonly string[]): string[] {
  const said = wordsOf(sentence);
  const shared = all.map((other) => ({ other, count: wordsOf(other).filter((each) => said.includes(each)).length }));
  const most = Math.max(...shared.map(({ count }) => count));
  return most === 0 ? [] : shared.filter(({ count }) => count === most).map(({ other }) => other);
}

/** Not those that any sentence has. */
function wordsOf(sentence: string): string[] {
  return sentence.includes(' ') ? (sentence.toLowerCase().match(/\w{4,}/g) ?? []) : [];
}

/** `; the nearest are A, B.`, or a full stop if nothing is near. */
export function tellNearest(word: string, words: Iterable<string>): string {
  const near = nearest(word, words);
  return near.length > 0 ? `; the nearest are ${near.join(', ')}.` : '.';
}

/** `CXP-RETURN-99` and `CXP-RETURN-01`. */
function isOfSameKind(word: string, other: string): boolean {
  const end = word.lastIndexOf('-');
  return end > 0 && other.toLowerCase().startsWith(word.slice(0, end + 1).toLowerCase());
}

/** Levenshtein's distance. */
export function changesBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [line, letter] of [...one].entries()) {
    const next = [line + 1];
    for (const [index, otherLetter] of [...other].entries()) {
      const [left = 0, above = 0, before = 0] = [next[index], row[index + 1], row[index]];
      next.push(Math.min(left + 1, above + 1, before + (letter === otherLetter ? 0 : 1)));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
