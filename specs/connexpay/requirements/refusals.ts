/** What ConnexPay's document refuses at whatever operation, whichever of its texts the refusal has. */
import type { Requirement } from '../../../src/vocabulary/requirement.ts';

const section = 'Other Errors';

export const refusalsRequirements = [
  {
    id: 'CXP-REFUSAL-01',
    statement: 'A transaction on a device that does not exist is refused.',
    basis: 'documented',
    source: { section, locator: 'row “Invalid Device GUID”' },
    operations: ['createSale', 'createAuthOnly', 'createCapture', 'createVoid', 'createReturn', 'createVerify'],
  },
  {
    id: 'CXP-REFUSAL-02',
    statement: 'A transaction on a device of a merchant that the user does not administer is refused.',
    basis: 'documented',
    source: { section, locator: 'row “No Devices were found for the given User/Merchant relationship”' },
    operations: ['createSale', 'createAuthOnly', 'createVerify'],
  },
  {
    id: 'CXP-REFUSAL-03',
    statement: 'A transaction of nothing, or of less than nothing, is refused.',
    basis: 'documented',
    source: { section, locator: 'row “The (transaction) amount must be greater than zero”' },
    operations: ['createSale', 'createAuthOnly'],
  },
  {
    id: 'CXP-REFUSAL-04',
    statement: 'A body that is no JSON, or not the JSON that the operation takes, is refused.',
    basis: 'documented',
    source: { section, locator: 'row “Unable to decode the Model”' },
    operations: ['createSale', 'createVerify', 'closeBatch'],
  },
  {
    id: 'CXP-REFUSAL-05',
    statement: 'A state that does not exist is refused.',
    basis: 'documented',
    source: { section, locator: 'rows “Invalid State name” and “Invalid State”' },
    operations: ['createSale', 'createAuthOnly', 'createVerify', 'registerUser', 'issueCard'],
  },
  {
    id: 'CXP-REFUSAL-06',
    statement: 'A status that does not exist is refused.',
    basis: 'documented',
    source: { section, locator: 'row “Invalid Status”' },
    operations: [
      'searchSales',
      'searchVoids',
      'searchReturns',
      'searchAuthOnlys',
      'searchCaptures',
      'searchVerifies',
      'searchUsers',
    ],
  },
  {
    id: 'CXP-REFUSAL-07',
    statement: 'Nothing is read by the guid of something else.',
    basis: 'documented',
    source: { section, locator: 'rows “Unable to reach entity” and “No (entity) could be found for the given Id”' },
    operations: ['getSale', 'getAuthOnly', 'getCapture', 'getVoid', 'getReturn', 'getVerify'],
  },
] as const satisfies readonly Requirement[];
