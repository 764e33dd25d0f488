/** The good request of each operation of ConnexPay, and what its document says of fields that are otherwise. */
import type { CasePlan } from '../../../src/cases/twin.ts';
import type { ConnexpayRequirementId as Id } from '../requirements/index.ts';
import { correctionTwins } from './corrections.ts';
import { paymentTwins } from './payments.ts';
import { connexpaySaid } from './said.ts';
import { searchTwins } from './searches.ts';
import { userTwins } from './users.ts';

const NO_FIELD = 'it has no request field';

export const connexpayCases: CasePlan<Id> = {
  said: connexpaySaid,
  twins: [...userTwins, ...paymentTwins, ...correctionTwins, ...searchTwins],
  without: Object.fromEntries(
    [
      ...['listDevices', 'listSales', 'getSale', 'listSalesByBatch', 'listAuthOnlys', 'getAuthOnly', 'listCaptures'],
      ...['getCapture', 'listVoids', 'getVoid', 'listReturns', 'getReturn', 'listVerifies', 'getVerify'],
      ...['listBatchTransactions', 'getUserRoles', 'getMyRoles'],
    ].map((operation) => [operation, NO_FIELD]),
  ),
};
