/** The words in which Connected Payments' flows are written: its operations, its payloads, its requirements. */
import type { operations } from '../../openapi/connected-payments/types.ts';
import { type Expectation, unsuccessful } from '../../src/vocabulary/flow.ts';
import { flowWords } from '../../src/vocabulary/flow-words.ts';
import type { ConnectedPaymentsRequirementId } from './requirements/index.ts';

export const { flow, step, together, check, checkThe, timePasses, happens, receiver, receive } = flowWords<
  operations,
  ConnectedPaymentsRequirementId
>();

/** The user is not let in, whichever way the target says so: the document names no status and no error. */
export const turnedAway: Expectation = unsuccessful;

/** Found, or nothing found: for a look at a list that may be empty. */
export const looked: Expectation = { outcomes: ['approved', 'not-found'] };

/** Whatever the target makes of it, as long as it can be read: what it leaves behind is what the next steps look at. */
export const tried: Expectation = { outcomes: ['approved', ...unsuccessful.outcomes] };
