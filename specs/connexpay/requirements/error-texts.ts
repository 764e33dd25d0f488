/** The document's error texts as requirements: each row that a described operation can answer. */
import { errorTexts } from '../../../openapi/connexpay/error-texts.ts';
import type { Requirement } from '../../../src/vocabulary/requirement.ts';
import { refusalsRequirements } from './refusals.ts';
import { unprovokedTexts } from './unprovoked-texts.ts';

type ErrorTextRequirement = Requirement & { readonly id: `CXP-TEXT-E${string}` };

const textRequirements: readonly ErrorTextRequirement[] = errorTexts
  .filter(({ inScope }) => inScope)
  .map(({ id, text, reason, operations }) => ({
    id: `CXP-TEXT-${id}` as `CXP-TEXT-E${string}`,
    statement: `${reason}: the answer says “${text}”.`,
    basis: 'documented',
    source: { section: 'Other Errors', locator: `row “${text}”` },
    operations,
    ...(unprovokedTexts[id] === undefined ? {} : { untested: unprovokedTexts[id] }),
  }));

export const errorTextsRequirements = [...refusalsRequirements, ...textRequirements] as const;
