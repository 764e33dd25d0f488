/** What a ConnexPay sandbox may not be able or willing to do; without it, what needs it is not applicable. */
import type { Capability } from '../../src/vocabulary/api.ts';

export const connexpayCapabilities: Readonly<Record<string, Capability>> = {
  closesBatches: {
    meaning: 'a batch of the device may be closed by a run',
    operations: ['closeBatch'],
    alone: 'a batch that one flow closes is closed for all',
  },
  issuesCards: { meaning: 'virtual cards may be issued', operations: ['issueCard'] },
  registersUsers: { meaning: 'users may be registered', operations: ['registerUser'] },
  changesPasswords: {
    meaning: 'passwords of users may be changed and reset',
    operations: ['changePassword', 'requestPasswordReset', 'resetPassword'],
  },
  verifiesCards: { meaning: 'cards may be verified', operations: ['createVerify'] },
};
