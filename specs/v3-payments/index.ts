/** V3 Payments, as the engine sees it. */
import { flowsOfFields } from '../../src/cases/case-flows.ts';
import type { Api } from '../../src/vocabulary/api.ts';
import { v3PaymentsAmbiguities } from './ambiguities.ts';
import { v3PaymentsBookkeeping } from './bookkeeping.ts';
import { v3PaymentsCapabilities } from './capabilities.ts';
import { v3PaymentsCleanUp } from './clean-up.ts';
import { v3PaymentsClient } from './client.ts';
import { v3PaymentsFlows } from './flows/index.ts';
import { v3PaymentsGiven } from './given.ts';
import { v3PaymentsLifeCycle } from './life-cycle.ts';
import { readV3PaymentsOutcome } from './outcome.ts';
import { v3PaymentsCardProbes, v3PaymentsProbe } from './probe.ts';
import { v3PaymentsRequirements } from './requirements/index.ts';
import { v3PaymentsRules } from './rules.ts';
import { v3PaymentsToldMoves } from './told-moves.ts';
import { v3PaymentsCases } from './twins.ts';

export const v3Payments: Api = {
  name: 'v3-payments',
  prefix: 'V3P',
  title: 'V3 Payments',
  requirements: Object.values(v3PaymentsRequirements).flat(),
  flows: { ...v3PaymentsFlows, fields: await flowsOfFields('v3-payments', 'V3P', v3PaymentsCases) },
  lifeCycles: [v3PaymentsLifeCycle],
  toldMoves: v3PaymentsToldMoves,
  ambiguities: v3PaymentsAmbiguities,
  given: v3PaymentsGiven,
  capabilities: v3PaymentsCapabilities,
  discoveries: [],
  credentials: {
    token: { given: 'accessToken' },
    // A token has no space in it: what has one is a whole header, by which a flow sends one that is malformed.
    headers: (token) => ({ authorization: token.includes(' ') ? token : `Bearer ${token}` }),
  },
  follows: [307],
  readOutcome: readV3PaymentsOutcome,
  probe: v3PaymentsProbe,
  cardProbes: v3PaymentsCardProbes,
  rules: v3PaymentsRules,
  client: v3PaymentsClient,
  bookkeeping: v3PaymentsBookkeeping,
  cleanUp: v3PaymentsCleanUp,
  secretMembers: ['card.cvv'],
};

export default v3Payments;
