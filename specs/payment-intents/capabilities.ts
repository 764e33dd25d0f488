/** What a Payment Intents sandbox may not be able or willing to do; without it, what needs it is not applicable. */
import type { Capability } from '../../src/vocabulary/api.ts';

export const paymentIntentsCapabilities: Readonly<Record<string, Capability>> = {
  createsIntents: {
    meaning: 'intents may be created; no endpoint removes one',
    operations: ['createCardIntent', 'createPaymentIntent'],
  },
  listsTransactions: {
    meaning: "the merchant's transactions may be listed, those of others who use the sandbox among them",
    operations: ['listTransactions'],
    alone: 'pages of a list shift while others pay',
  },
};
