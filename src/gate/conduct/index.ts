/** All rules about how clients behave, beside those that one call by itself keeps or breaks. */
import { answer } from './answer.ts';
import type { ConductRule } from './conduct-rule.ts';
import { once } from './once.ts';
import { recovery } from './recovery.ts';
import { redirect } from './redirect.ts';
import { state } from './state.ts';
import { token } from './token.ts';

export const conductRules: readonly ConductRule[] = [token, once, recovery, redirect, answer, state];
