/** Flows about the error texts that the document gives for any endpoint, or for any transaction. */
import type { Flow } from '../../../src/vocabulary/flow.ts';
import { deviceFlows } from './error-texts/devices.ts';
import { guidFlows } from './error-texts/guids.ts';
import { requestFlows } from './error-texts/requests.ts';

export const errorTextsFlows: readonly Flow[] = [...deviceFlows, ...guidFlows, ...requestFlows];
