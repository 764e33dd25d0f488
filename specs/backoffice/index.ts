/** BackOffice, as the engine sees it. */
import { flowsOfFields } from '../../src/cases/case-flows.ts';
import type { Api } from '../../src/vocabulary/api.ts';
import { backofficeAmbiguities } from './ambiguities.ts';
import { backofficeBookkeeping } from './bookkeeping.ts';
import { backofficeCapabilities } from './capabilities.ts';
import { backofficeCleanUp } from './clean-up.ts';
import { backofficeClient } from './client.ts';
import { backofficeFlows } from './flows/index.ts';
import { backofficeGiven } from './given.ts';
import { backofficeLifeCycle } from './life-cycle.ts';
import { readBackofficeOutcome } from './outcome.ts';
import { backofficeCardProbes, backofficeProbe } from './probe.ts';
import { backofficeRequirements } from './requirements/index.ts';
import { backofficeRules } from './rules.ts';
import { backofficeToldMoves } from './told-moves.ts';
import { backofficeCases } from './twins.ts';

export const backoffice: Api = {
  name: 'backoffice',
  prefix: 'BKO',
  title: 'BackOffice',
  requirements: Object.values(backofficeRequirements).flat(),
  flows: { ...backofficeFlows, fields: await flowsOfFields('backoffice', 'BKO', backofficeCases) },
  lifeCycles: [backofficeLifeCycle],
  toldMoves: backofficeToldMoves,
  ambiguities: backofficeAmbiguities,
  given: backofficeGiven,
  capabilities: backofficeCapabilities,
  discoveries: [],
  // Beside the checksum in each form, which is what the document asks for.
  credentials: {
    token: { given: 'authToken' },
    headers: (token): Readonly<Record<string, string>> => (token === '' ? {} : { AuthToken: token }),
  },
  readOutcome: readBackofficeOutcome,
  probe: backofficeProbe,
  cardProbes: backofficeCardProbes,
  rules: backofficeRules,
  client: backofficeClient,
  bookkeeping: backofficeBookkeeping,
  cleanUp: backofficeCleanUp,
  // Whoever sees a checksum can send its request once more, and guess at the key without asking anybody.
  secretMembers: ['secureKey', 'authentication.checksum', 'card.cvv'],
};

export default backoffice;
