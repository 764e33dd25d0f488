/** What ConnexPay's document promises of authOnlys. */
import type { Requirement } from '../../../src/vocabulary/requirement.ts';

const section = 'AuthOnly > Create AuthOnly';

export const authOnlysRequirements = [
  {
    id: 'CXP-AUTHONLY-01',
    statement: 'An authOnly reserves its whole amount on the card.',
    basis: 'documented',
    source: { section, locator: 'paragraph below the example, first and second sentence' },
    operations: ['createAuthOnly'],
  },
  {
    id: 'CXP-AUTHONLY-02',
    statement: 'An authOnly is no sale until it is captured: neither found nor listed as one, nor to be returned.',
    basis: 'documented',
    source: { section, locator: 'paragraph below the example, first and last sentence' },
    operations: ['createAuthOnly', 'getSale', 'listSales', 'createReturn'],
  },
  {
    id: 'CXP-AUTHONLY-03',
    statement: 'An authOnly that is not captured moves no money: the total of its batch leaves it out.',
    basis: 'documented',
    source: { section, locator: 'paragraph below the example, first and last sentence' },
    operations: ['createAuthOnly', 'closeBatch'],
  },
  {
    id: 'CXP-AUTHONLY-04',
    statement: 'An authOnly is found by its guid, as it was answered when it was created.',
    basis: 'documented',
    source: { section: 'AuthOnly > Get AuthOnly', locator: 'URL parameter guid' },
    operations: ['getAuthOnly'],
  },
  {
    id: 'CXP-AUTHONLY-05',
    statement: 'The list of all authOnlys has each authOnly once.',
    basis: 'documented',
    source: { section: 'AuthOnly > Get all AuthOnlys', locator: 'sentence below the example' },
    operations: ['listAuthOnlys'],
  },
  {
    id: 'CXP-AUTHONLY-06',
    statement: 'A guid that no authOnly has finds no authOnly.',
    basis: 'documented',
    source: { section: 'Other Errors', locator: 'row “Unable to reach entity”' },
    operations: ['getAuthOnly'],
  },
  {
    id: 'CXP-AUTHONLY-07',
    statement: 'An authOnly without device, amount or card number is refused.',
    basis: 'documented',
    source: { section, locator: 'table, rows DeviceGuid, Amount, CardNumber' },
    operations: ['createAuthOnly'],
  },
  {
    id: 'CXP-AUTHONLY-08',
    statement: 'An authOnly that leaves out every optional field is not refused.',
    basis: 'documented',
    source: { section, locator: 'table, column M/C/O' },
    operations: ['createAuthOnly'],
  },
  {
    id: 'CXP-AUTHONLY-09',
    statement: 'An authOnly of 0.50 is not refused.',
    basis: 'documented',
    source: { section, locator: 'table, row Amount' },
    operations: ['createAuthOnly'],
  },
  {
    id: 'CXP-AUTHONLY-10',
    statement: 'An authOnly of less than 0.50 is refused.',
    basis: 'documented',
    source: { section, locator: 'table, row Amount' },
    operations: ['createAuthOnly'],
  },
  {
    id: 'CXP-AUTHONLY-11',
    statement: 'An authOnly of nothing or of a negative amount is refused.',
    basis: 'documented',
    source: { section: 'Other Errors', locator: 'row “The (transaction) amount must be greater than zero”' },
    operations: ['createAuthOnly'],
  },
  {
    id: 'CXP-AUTHONLY-12',
    statement: 'An authOnly on a device that does not exist is refused.',
    basis: 'documented',
    source: { section: 'Other Errors', locator: 'row “Invalid Device GUID”' },
    operations: ['createAuthOnly'],
  },
  {
    id: 'CXP-AUTHONLY-13',
    statement: 'A refused authOnly is not among the approved ones.',
    basis: 'implied',
    source: { section: 'AuthOnly > Get all AuthOnlys', locator: 'status in the response example' },
    operations: ['createAuthOnly', 'listAuthOnlys'],
  },
  {
    id: 'CXP-AUTHONLY-14',
    statement: 'An authOnly is answered with the device of its request.',
    basis: 'implied',
    source: { section, locator: 'deviceGuid in the response example' },
    operations: ['createAuthOnly'],
  },
  {
    id: 'CXP-AUTHONLY-15',
    statement: 'The amount stays reserved for a certain period.',
    basis: 'documented',
    source: { section, locator: 'paragraph below the example, second sentence' },
    operations: ['createAuthOnly'],
    untested: 'the document does not say how long the period is',
  },
] as const satisfies readonly Requirement[];
