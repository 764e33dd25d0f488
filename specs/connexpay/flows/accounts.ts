/** Flows about users: log in, register, change and reset a password. */
import type { Flow } from '../../../src/vocabulary/flow.ts';
import { newUserFlows } from './accounts/new-users.ts';
import { passwordChangeFlows } from './accounts/password-changes.ts';
import { passwordResetFlows } from './accounts/password-resets.ts';
import { registrationRefusalFlows } from './accounts/registration-refusals.ts';
import { registrationFlows } from './accounts/registrations.ts';
import { tokenFlows } from './accounts/tokens.ts';

export const accountsFlows: readonly Flow[] = [
  ...tokenFlows,
  ...registrationFlows,
  ...registrationRefusalFlows,
  ...newUserFlows,
  ...passwordChangeFlows,
  ...passwordResetFlows,
];
