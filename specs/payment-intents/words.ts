/** The words in which the flows of Payment Intents are written: its operations, its payloads, its requirements. */
import type { operations } from '../../openapi/payment-intents/types.ts';
import { flowWords } from '../../src/vocabulary/flow-words.ts';
import type { PaymentIntentsRequirementId } from './requirements/index.ts';

export const { flow, step, together, check, timePasses, happens } = flowWords<
  operations,
  PaymentIntentsRequirementId
>();
