/** The words in which BackOffice's flows are written: its operations, its payloads, its requirements. */
import type { operations } from '../../openapi/backoffice/types.ts';
import { flowWords } from '../../src/vocabulary/flow.ts';
import type { BackofficeRequirementId } from './requirements/index.ts';

export const { flow, step, check, checkThe, timePasses } = flowWords<operations, BackofficeRequirementId>();
