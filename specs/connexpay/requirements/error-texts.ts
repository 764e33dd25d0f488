/** The document's error texts as requirements: each row that a described operation can answer. */
import { errorTexts } from '../../../openapi/connexpay/error-texts.ts';
import type { Requirement } from '../../../src/vocabulary/requirement.ts';
import { refusalsRequirements } from './refusals.ts';
import { unprovokedTexts } from './unprovoked-texts.ts';

type ErrorTextRequirement = Requirement & { readonly id: `CXP-TEXT-E${string}` };

/** Conditions for which the document has more than one text: another one of them is reported, and fails nothing. */
const ambiguities: Readonly<Record<string, readonly string[]>> = {
  E001: ['CXP-AMB-374'],
  E005: ['CXP-AMB-375'],
  E020: ['CXP-AMB-377'],
  E031: ['CXP-AMB-377'],
  E062: ['CXP-AMB-384'],
  E065: ['CXP-AMB-391'],
  E097: ['CXP-AMB-391'],
  E152: ['CXP-AMB-373'],
  E156: ['CXP-AMB-374'],
  E159: ['CXP-AMB-377'],
};

const textRequirements: readonly ErrorTextRequirement[] = errorTexts
  .filter(({ inScope }) => inScope)
  .map(({ id, text, reason, operations }) => ({
    id: `CXP-TEXT-${id}` as `CXP-TEXT-E${string}`,
    statement: `${reason}: the answer says “${text}”.`,
    basis: 'documented',
    source: { section: 'Other Errors', locator: `row “${text}”` },
    operations,
    ...(ambiguities[id] === undefined ? {} : { ambiguities: ambiguities[id] }),
    ...(unprovokedTexts[id] === undefined ? {} : { untested: unprovokedTexts[id] }),
  }));

export const errorTextsRequirements = [...refusalsRequirements, ...textRequirements] as const;
