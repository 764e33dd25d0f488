/** Flows about cards: numbers, tokens, expiry and declines. */
import type { Flow } from '../../../src/vocabulary/flow.ts';
import { cardAnswerFlows } from './cards/answers.ts';
import { declineFlows } from './cards/declines.ts';
import { cardFieldFlows } from './cards/fields.ts';
import { tokenFlows } from './cards/tokens.ts';

export const cardsFlows: readonly Flow[] = [...cardAnswerFlows, ...tokenFlows, ...cardFieldFlows, ...declineFlows];
