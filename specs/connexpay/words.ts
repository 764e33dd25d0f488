/** The words in which ConnexPay's flows are written: its operations, its payloads, its requirements. */
import { errorTexts } from '../../openapi/connexpay/error-texts.ts';
import type { operations } from '../../openapi/connexpay/types.ts';
import { matchesErrorText } from '../../src/text/error-text.ts';
import { type Check, flowWords } from '../../src/vocabulary/flow.ts';
import type { ConnexpayRequirementId } from './requirements/index.ts';

export const { flow, step, check, checkThe, timePasses, mailArrives } = flowWords<operations, ConnexpayRequirementId>();

/** The refusal has the words of this row of the document's error texts, e.g. `E010`; quotes, spaces and suffixes do not count. */
export function says(id: `E${number}`): Check<ConnexpayRequirementId> {
  const row = errorTexts.find((each) => each.id === id);
  if (!row) throw new Error(`The document has no error text ${id}.`);
  return checkThe('text', `CXP-TEXT-${id}`, {
    argument: row.text,
    says: (text) => `the words “${text}”`,
    holds: (received, text) =>
      typeof received === 'string' && received.split('\n').some((line) => matchesErrorText(line, String(text))),
  });
}
