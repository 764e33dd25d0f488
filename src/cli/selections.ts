/** The options by which `list` and a run choose flows. */
export const selections = ['requirement', 'operation', 'tag', 'capability'] as const;

/** Any value of an option will do, and all options must agree. */
export type Wanted = { readonly [Name in (typeof selections)[number]]?: readonly string[] };
