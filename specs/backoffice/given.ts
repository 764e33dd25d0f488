/** What a BackOffice target gives a test to stand on, and the environment variables that tell it for a sandbox. */
import type { Given } from '../../src/vocabulary/api.ts';

export const backofficeGiven: Readonly<Record<string, Given>> = {
  memberId: {
    variable: 'BACKOFFICE_MEMBER_ID',
    secret: false,
    required: true,
    meaning: 'Merchant ID of the sandbox',
  },
  secureKey: {
    variable: 'BACKOFFICE_SECURE_KEY',
    secret: true,
    required: true,
    meaning: 'secure key of that merchant, from its dashboard',
  },
  otherMemberId: {
    variable: 'BACKOFFICE_OTHER_MEMBER_ID',
    secret: false,
    required: false,
    meaning: 'a second merchant, who must not reach the payments of the first',
  },
  otherSecureKey: {
    variable: 'BACKOFFICE_OTHER_SECURE_KEY',
    secret: true,
    required: false,
    meaning: 'secure key of the second merchant',
  },
  authToken: {
    variable: 'BACKOFFICE_AUTH_TOKEN',
    secret: true,
    required: false,
    meaning: 'value of the AuthToken header, if the sandbox wants one beside the checksum',
  },
};
