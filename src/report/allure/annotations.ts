/** What Allure is told of a flow: the API and the area it belongs to, and links to the requirements it proves. */

/** Type of the annotations that name a flow's requirements; Playwright's JUnit file has them as properties. */
export const REQUIREMENT_ANNOTATION = 'requirement';

interface Annotation {
  readonly type: string;
  readonly description?: string;
}

/** The annotations with those that name requirements in the words that `allure-playwright` makes links and labels of. */
export function allureAnnotations(annotations: readonly Annotation[], api: string, area: string): Annotation[] {
  return [
    { type: 'allure.label.epic', description: api },
    { type: 'allure.label.feature', description: area },
    // `playwright.config.ts` says where such a link leads.
    ...annotations.map((each) => (each.type === REQUIREMENT_ANNOTATION ? { ...each, type: 'tms' } : each)),
  ];
}
