/** Names for workflows and steps: their titles in lower case, with hyphens. */

/** Gives a step another name than any before it. */
export type NameStep = (title: string, outputs: readonly string[]) => string;

/** `A sale is found by its guid` becomes `a-sale-is-found-by-its-guid`. */
export function slugOf(title: string): string {
  const words =
    title
      .normalize('NFKD')
      .replace(/[’']/g, '')
      .match(/[A-Za-z0-9]+/g) ?? [];
  const slug = words.join('-').toLowerCase();
  return /^[a-z]/.test(slug) ? slug : `step-${slug}`;
}

/**
 * The outputs of a step are part of its name: Redocly's rule `outputs-defined`, which Respect asks before it plays, takes
 * steps of one name in different workflows for the same.
 */
export function stepNames(): NameStep {
  const taken = new Map<string, number>();
  return (title, outputs) => {
    const slug = slugOf(outputs.length === 0 ? title : `${title} gives ${outputs.join(' ')}`);
    const times = (taken.get(slug) ?? 0) + 1;
    taken.set(slug, times);
    return times === 1 ? slug : `${slug}-${times}`;
  };
}
