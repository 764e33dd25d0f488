/** What ConnexPay's document promises of users: log in, register, change and reset a password. */
import type { Requirement } from '../../../src/vocabulary/requirement.ts';
import { passwordsRequirements } from './accounts/passwords.ts';
import { registrationsRequirements } from './accounts/registrations.ts';
import { tokensRequirements } from './accounts/tokens.ts';

export const accountsRequirements = [
  ...tokensRequirements,
  ...registrationsRequirements,
  ...passwordsRequirements,
] as const satisfies readonly Requirement[];
