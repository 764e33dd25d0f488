/** Writes XML in which data is nothing but data. */

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // As they stand, a reader takes white space in attributes for blanks.
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

/** An element with text, or with elements, each on a line of its own. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  content: string | readonly string[] = [],
): string {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escapeData(String(value), /[&<>"\n\r\t]/g)}"`,
  );
  const start = `<${name}${written.join('')}`;
  if (content.length === 0) return `${start}/>`;
  const inner = typeof content === 'string' ? escapeData(content, /[&<>\r]/g) : `\n${content.join('\n')}\n`;
  return `${start}>${inner}</${name}>`;
}

/** XML 1.0 has no way at all to write some characters. */
function escapeData(text: string, special: RegExp): string {
  return text
    .replace(/(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '\u{FFFD}')
    .replace(special, (character) => ENTITIES[character] ?? character);
}
