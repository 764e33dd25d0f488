/** Payment Intents, as the engine sees it. */
import { theCredentials } from '../../fixtures/payment-intents/recipes/tokens.ts';
import { flowsOfFields } from '../../src/cases/case-flows.ts';
import type { Api } from '../../src/vocabulary/api.ts';
import { paymentIntentsAmbiguities } from './ambiguities.ts';
import { paymentIntentsBookkeeping } from './bookkeeping.ts';
import { paymentIntentsCapabilities } from './capabilities.ts';
import { paymentIntentsCleanUp } from './clean-up.ts';
import { paymentIntentsClient } from './client.ts';
import { paymentIntentsFlows } from './flows/index.ts';
import { paymentIntentsGiven } from './given.ts';
import { paymentIntentsLifeCycle } from './life-cycle.ts';
import { readPaymentIntentsOutcome } from './outcome.ts';
import { paymentIntentsCardProbes, paymentIntentsProbe } from './probe.ts';
import { paymentIntentsRequirements } from './requirements/index.ts';
import { paymentIntentsRules } from './rules.ts';
import { paymentIntentsToldMoves } from './told-moves.ts';
import { paymentIntentsCases } from './twins.ts';

export const paymentIntents: Api = {
  name: 'payment-intents',
  prefix: 'PIN',
  title: 'Payment Intents',
  requirements: Object.values(paymentIntentsRequirements).flat(),
  flows: { ...paymentIntentsFlows, fields: await flowsOfFields('payment-intents', 'PIN', paymentIntentsCases) },
  lifeCycles: [paymentIntentsLifeCycle],
  toldMoves: paymentIntentsToldMoves,
  ambiguities: paymentIntentsAmbiguities,
  given: paymentIntentsGiven,
  capabilities: paymentIntentsCapabilities,
  discoveries: [],
  credentials: {
    token: { operation: 'createToken', body: theCredentials(), token: '/access_token', lifetime: '/expiry' },
    headers: (token) => ({ authorization: `Bearer ${token}` }),
  },
  readOutcome: readPaymentIntentsOutcome,
  probe: paymentIntentsProbe,
  cardProbes: paymentIntentsCardProbes,
  rules: paymentIntentsRules,
  client: paymentIntentsClient,
  bookkeeping: paymentIntentsBookkeeping,
  cleanUp: paymentIntentsCleanUp,
  secretMembers: ['client_secret', 'access_token', 'cvv'],
};

export default paymentIntents;
