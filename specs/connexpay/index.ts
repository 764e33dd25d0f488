/** ConnexPay, as the engine sees it. */

import { aToken } from '../../fixtures/connexpay/recipes/accounts.ts';
import { flowsOfFields } from '../../src/cases/case-flows.ts';
import type { Api } from '../../src/vocabulary/api.ts';
import { connexpayAmbiguities } from './ambiguities/index.ts';
import { connexpayBookkeeping } from './bookkeeping.ts';
import { connexpayCapabilities } from './capabilities.ts';
import { connexpayCleanUp } from './clean-up.ts';
import { connexpayClient } from './client.ts';
import { connexpayFlows } from './flows/index.ts';
import { connexpayGiven } from './given.ts';
import { connexpayLifeCycles } from './life-cycle.ts';
import { readConnexpayOutcome } from './outcome.ts';
import { connexpayCardProbes, connexpayProbe } from './probe.ts';
import { connexpayRequirements } from './requirements/index.ts';
import { connexpayRules } from './rules.ts';
import { connexpayToldMoves } from './told-moves.ts';
import { connexpayCases } from './twins/index.ts';

export const connexpay: Api = {
  name: 'connexpay',
  prefix: 'CXP',
  title: 'ConnexPay',
  requirements: Object.values(connexpayRequirements).flat(),
  flows: { ...connexpayFlows, fields: await flowsOfFields('connexpay', 'CXP', connexpayCases) },
  lifeCycles: connexpayLifeCycles,
  toldMoves: connexpayToldMoves,
  ambiguities: connexpayAmbiguities,
  given: connexpayGiven,
  sandboxHosts: ['sandboxsalesapi.connexpay.com'],
  capabilities: connexpayCapabilities,
  discoveries: [{ name: 'deviceGuid', operation: 'listDevices', pointer: '/ret/0/guid' }],
  credentials: {
    token: { operation: 'createToken', body: aToken(), token: '/access_token', lifetime: '/expires_in' },
    headers: (token) => ({ authorization: `Bearer ${token}` }),
  },
  readOutcome: readConnexpayOutcome,
  probe: connexpayProbe,
  cardProbes: connexpayCardProbes,
  rules: connexpayRules,
  client: connexpayClient,
  bookkeeping: connexpayBookkeeping,
  cleanUp: connexpayCleanUp,
  secretMembers: ['password', 'confirmPassword', 'oldPassword', 'newPassword', 'access_token', 'key', 'cvv2'],
};

export default connexpay;
