/** The words in which the flows of Payment Intents are written: its operations, its payloads, its requirements. */
import type { operations } from '../../openapi/payment-intents/types.ts';
import { flowWords } from '../../src/vocabulary/flow-words.ts';
import { ifNamed } from './assumed-names.ts';
import type { PaymentIntentsRequirementId } from './requirements/index.ts';

const words = flowWords<operations, PaymentIntentsRequirementId>();

export const { flow, step, together, timePasses, happens } = words;

/** A member that is not there fails nothing: its name is assumed, and `otherNames` tells of it. */
export const check: typeof words.check = (requirement, pointer, matcher) =>
  words.check(requirement, pointer, ifNamed(matcher));
