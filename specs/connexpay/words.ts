/** The words in which ConnexPay's flows are written: its operations, its payloads, its requirements. */
import { errorTexts } from '../../openapi/connexpay/error-texts.ts';
import type { operations } from '../../openapi/connexpay/types.ts';
import { matchesErrorText } from '../../src/text/error-text.ts';
import type { Check } from '../../src/vocabulary/flow.ts';
import { flowWords } from '../../src/vocabulary/flow-words.ts';
import type { ConnexpayRequirementId } from './requirements/index.ts';

export const { flow, step, together, check, checkThe, timePasses, mailArrives } = flowWords<
  operations,
  ConnexpayRequirementId
>();

/** Texts that the document has for the same condition: either is right (CXP-AMB-373, 374, 375, 377, 384). */
const ALTERNATIVES: Readonly<Record<string, readonly string[]>> = {
  E001: ['E116', 'E117', 'E156', 'E157'],
  E005: ['E006', 'E010'],
  E020: ['E021', 'E159'],
  E031: ['E020', 'E021'],
  E062: ['E027'],
  E152: ['E167'],
  E156: ['E001', 'E157'],
  E159: ['E021'],
};
/** Conditions that the document has a code for as well, which may stand in place of the text (CXP-AMB-391). */
const OR_A_CODE = ['E065', 'E097'];

/** The refusal has the words of this row of the document's error texts, e.g. `E010`; quotes, spaces and suffixes do not count. */
export function says(id: `E${number}`): Check<ConnexpayRequirementId> {
  const texts = [id, ...(ALTERNATIVES[id] ?? [])].map((each) => {
    const row = errorTexts.find((row) => row.id === each);
    if (!row) throw new Error(`The document has no error text ${each}.`);
    return row.text;
  });
  const isCode = (line: string) => OR_A_CODE.includes(id) && /\bD\d{4}\b/.test(line);
  return checkThe('text', `CXP-TEXT-${id}`, {
    argument: texts,
    says: () => `the words ${texts.map((text) => `“${text}”`).join(' or ')}`,
    holds: (received) =>
      typeof received === 'string' &&
      received.split('\n').some((line) => isCode(line) || texts.some((text) => matchesErrorText(line, text))),
  });
}
