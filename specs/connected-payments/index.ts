/** Connected Payments, as the engine sees it. */
import { flowsOfFields } from '../../src/cases/case-flows.ts';
import type { Api } from '../../src/vocabulary/api.ts';
import { connectedPaymentsAmbiguities } from './ambiguities.ts';
import { connectedPaymentsBookkeeping } from './bookkeeping.ts';
import { connectedPaymentsCapabilities } from './capabilities.ts';
import { connectedPaymentsCleanUp } from './clean-up.ts';
import { connectedPaymentsClient } from './client.ts';
import { connectedPaymentsFlows } from './flows/index.ts';
import { connectedPaymentsGiven } from './given.ts';
import { connectedPaymentsLifeCycles } from './life-cycle.ts';
import { readConnectedPaymentsOutcome } from './outcome.ts';
import { connectedPaymentsCardProbes, connectedPaymentsProbe } from './probe.ts';
import { connectedPaymentsRequirements } from './requirements/index.ts';
import { connectedPaymentsRules } from './rules.ts';
import { connectedPaymentsToldMoves } from './told-moves.ts';
import { connectedPaymentsCases } from './twins.ts';

export const connectedPayments: Api = {
  name: 'connected-payments',
  prefix: 'CNP',
  title: 'Connected Payments',
  requirements: Object.values(connectedPaymentsRequirements).flat(),
  flows: {
    ...connectedPaymentsFlows,
    fields: await flowsOfFields('connected-payments', 'CNP', connectedPaymentsCases),
  },
  lifeCycles: connectedPaymentsLifeCycles,
  toldMoves: connectedPaymentsToldMoves,
  ambiguities: connectedPaymentsAmbiguities,
  given: connectedPaymentsGiven,
  discoveries: [],
  readOutcome: readConnectedPaymentsOutcome,
  capabilities: connectedPaymentsCapabilities,
  probe: connectedPaymentsProbe,
  cardProbes: connectedPaymentsCardProbes,
  rules: connectedPaymentsRules,
  client: connectedPaymentsClient,
  bookkeeping: connectedPaymentsBookkeeping,
  cleanUp: connectedPaymentsCleanUp,
  secretMembers: ['password', 'cvv', 'token'],
};

export default connectedPayments;
