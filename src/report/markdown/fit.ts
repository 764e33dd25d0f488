/** Lets a document stay below a number of bytes: what does not fit is counted, never cut in two. */

export interface Section {
  readonly head: string;
  /** Each a piece of Markdown that stands by itself. */
  readonly items: readonly string[];
  /** Whether nothing of it may be left out. */
  readonly whole?: boolean;
}

/** The sections that have items, with as many of these as `most` bytes allow, the first ones first. */
export function fit(sections: readonly Section[], most: number): string {
  const shown = sections.filter(({ items }) => items.length > 0);
  let free = most - shown.reduce((sum, section) => sum + reserveFor(section), 0);
  const blocks = shown.flatMap(({ head, items, whole }) => {
    const kept = items.filter((item) => {
      if (whole) return true;
      const size = sizeOf(item);
      if (size > free) return false;
      free -= size;
      return true;
    });
    const leftOut = items.length - kept.length;
    return [head, ...kept, ...(leftOut > 0 ? [sentence(leftOut)] : [])];
  });
  return `${blocks.join('\n\n')}\n`;
}

function reserveFor({ head, items, whole }: Section): number {
  const always = [head, sentence(items.length), ...(whole ? items : [])];
  return always.reduce((sum, each) => sum + sizeOf(each), 0);
}

function sentence(leftOut: number): string {
  return `*${leftOut} more left out here to keep this file small; \`conformance.json\` has all.*`;
}

/** Bytes, with the empty line that follows. */
function sizeOf(text: string): number {
  return Buffer.byteLength(text) + 2;
}
