/** What ConnexPay's document promises of the border between merchants. */
import type { Requirement } from '../../../src/vocabulary/requirement.ts';

const source = {
  section: 'Other Errors',
  locator: 'rows that bind devices and transactions to the merchants of the logged-in user',
};

export const merchantsRequirements = [
  {
    id: 'CXP-MERCHANT-01',
    statement: 'A transaction is not shown to a user who administers only other merchants.',
    basis: 'implied',
    source,
    operations: ['getSale', 'getAuthOnly', 'getCapture', 'getVoid', 'getReturn', 'getVerify'],
    ambiguities: ['CXP-AMB-172'],
  },
  {
    id: 'CXP-MERCHANT-02',
    statement: 'The lists of a user hold no transaction of a merchant that the user does not administer.',
    basis: 'implied',
    source,
    operations: ['listSales', 'listAuthOnlys', 'listCaptures', 'listVoids', 'listReturns', 'listVerifies'],
    ambiguities: ['CXP-AMB-172'],
  },
] as const satisfies readonly Requirement[];
