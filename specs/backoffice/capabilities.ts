/** What a BackOffice sandbox may not be able or willing to do; without it, what needs it is not applicable. */
import type { Capability } from '../../src/vocabulary/api.ts';

export const backofficeCapabilities: Readonly<Record<string, Capability>> = {
  listsTransactions: {
    meaning: "the member's transactions may be listed, those of others who use the sandbox among them",
    operations: ['getTransactionList'],
    alone: 'pages of a list shift while others pay',
  },
};
