/** The words in which the flows of V3 Payments are written: its operations, its payloads, its requirements. */
import type { operations } from '../../openapi/v3-payments/types.ts';
import type { Expectation } from '../../src/vocabulary/flow.ts';
import { flowWords } from '../../src/vocabulary/flow-words.ts';
import { matches } from '../../src/vocabulary/matchers.ts';
import type { V3PaymentsRequirementId } from './requirements/index.ts';

export const { flow, step, together, check, checkThe, happens, receiver, receive } = flowWords<
  operations,
  V3PaymentsRequirementId
>();

/** The answer says neither yes nor no: the payment waits for somebody, and the inquiry will tell. */
export const pending: Expectation = { outcomes: ['unknown'] };

/** Not a code of the group that says “bank declined”. */
export const notABankDecline = matches(/^(?!800)./, 'a result code outside the group 800');

/** Turned down, whoever by: the checks of the step say what its code must be. */
export const turnedDown: Expectation = { outcomes: ['refused', 'declined'] };
