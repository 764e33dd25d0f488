/** Puts text of any origin into Markdown as it is: it can neither make markup nor leave the place where it stands. */

/** Characters of one value, and of a block; the record has all of it. */
const MOST_CHARACTERS = 2000;
const MOST_OF_BLOCK = 10_000;

/** In prose and in cells of tables: one line, in which nothing is markup, a link or HTML. */
export function prose(value: string): string {
  return (
    oneLine(shorten(value), ' ')
      .replace(/[\\`*_[\]|~$]/g, '\\$&')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      // GitHub makes links of what looks like an address.
      .replaceAll('://', '\\://')
      .replace(/www\./gi, (www) => `${www.slice(0, -1)}\\.`)
  );
}

/** As code within a line. Not for cells of tables, in which a bar divides even code. */
export function code(value: string): string {
  const content = oneLine(shorten(value), '⏎') || '‹empty›';
  const fence = '`'.repeat(longestRun(content) + 1);
  // Markdown takes one space off either side, which a backtick there needs.
  return `${fence} ${content} ${fence}`.replace(/^(`+) ([^` ](?:.*[^` ])?) \1$/u, '$1$2$1');
}

/** As a block of code, which no content can end. */
export function block(content: string, language: string): string {
  const shown = visible(shorten(content, MOST_OF_BLOCK).replace(/\r\n?/g, '\n'));
  const fence = '`'.repeat(Math.max(3, longestRun(shown) + 1));
  return `${fence}${language}\n${shown}\n${fence}`;
}

function oneLine(value: string, lineBreak: string): string {
  return visible(value.replace(/\r\n?|[\n\u2028\u2029]/g, lineBreak).replaceAll('\t', ' '));
}

/** Control characters, marks of direction and halves of characters would hide or reorder what is read. */
function visible(value: string): string {
  return value.replace(/(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}]/gu, '\u{FFFD}');
}

function shorten(value: string, most = MOST_CHARACTERS): string {
  if (value.length <= most) return value;
  // Never half of a character that takes two units.
  return `${value.slice(0, most).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

function longestRun(value: string): number {
  return Math.max(0, ...(value.match(/`+/g) ?? []).map(({ length }) => length));
}
