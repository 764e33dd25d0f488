/** Answers and what they say. */
import type { OutcomeExample } from '../../src/vocabulary/outcome.ts';

export const outcomeExamples: readonly OutcomeExample[] = [];
