/** The words in which BackOffice's flows are written: its operations, its payloads, its requirements. */
import type { operations } from '../../openapi/backoffice/types.ts';
import { flowWords } from '../../src/vocabulary/flow-words.ts';
import type { BackofficeRequirementId } from './requirements/index.ts';

export const { flow, step, together, check, checkThe, timePasses } = flowWords<operations, BackofficeRequirementId>();
