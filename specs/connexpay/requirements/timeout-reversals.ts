/** What ConnexPay's document promises of timeout reversals. */
import type { Requirement } from '../../../src/vocabulary/requirement.ts';

const section = 'Timeout Reversal';

export const timeoutReversalsRequirements = [
  {
    id: 'CXP-TIMEOUT-01',
    statement: 'A sale whose answer was lost is cancelled in full by its device and sequence number.',
    basis: 'documented',
    source: { section, locator: 'paragraph below the example' },
    operations: ['createTimeoutReversal', 'getSale', 'listSales'],
  },
  {
    id: 'CXP-TIMEOUT-02',
    statement: 'The answer says that the combination of device and sequence number was found and voided.',
    basis: 'implied',
    source: { section, locator: 'response example' },
    operations: ['createTimeoutReversal'],
  },
  {
    id: 'CXP-TIMEOUT-03',
    statement: 'A sequence number that no sale of the device has is not answered as found and voided.',
    basis: 'implied',
    source: { section, locator: 'response example' },
    operations: ['createTimeoutReversal'],
  },
  {
    id: 'CXP-TIMEOUT-04',
    statement: 'A reversal leaves the sales of other sequence numbers as they are.',
    basis: 'implied',
    source: { section, locator: 'response example' },
    operations: ['createTimeoutReversal', 'getSale'],
  },
  {
    id: 'CXP-TIMEOUT-05',
    statement: 'A reversal leaves a sale of the same sequence number on another device as it is.',
    basis: 'implied',
    source: { section, locator: 'response example' },
    operations: ['createTimeoutReversal', 'getSale'],
  },
  {
    id: 'CXP-TIMEOUT-06',
    statement: 'However often a sale is reversed, it stays cancelled once.',
    basis: 'implied',
    source: { section, locator: 'paragraph below the example' },
    operations: ['createTimeoutReversal', 'getSale'],
  },
  {
    id: 'CXP-TIMEOUT-07',
    statement: 'A reversal without a device is refused.',
    basis: 'documented',
    source: { section, locator: 'table, row DeviceGuid' },
    operations: ['createTimeoutReversal'],
  },
  {
    id: 'CXP-TIMEOUT-08',
    statement: 'A reversal on a device that does not exist is refused.',
    basis: 'documented',
    source: { section: 'Other Errors', locator: 'row “Invalid Device GUID”' },
    operations: ['createTimeoutReversal'],
  },
  {
    id: 'CXP-TIMEOUT-09',
    statement: 'A refused reversal cancels nothing.',
    basis: 'implied',
    source: { section, locator: 'paragraph below the example' },
    operations: ['createTimeoutReversal', 'getSale'],
  },
  {
    id: 'CXP-TIMEOUT-10',
    statement: 'A reversal without a sequence number is refused.',
    basis: 'implied',
    source: { section, locator: 'table, row SequenceNumber; response example' },
    operations: ['createTimeoutReversal'],
    ambiguities: ['CXP-AMB-051'],
  },
  {
    id: 'CXP-TIMEOUT-11',
    statement: 'A reversed sale is not in the total of its batch and cannot be returned.',
    basis: 'implied',
    source: { section, locator: 'paragraph below the example' },
    operations: ['createTimeoutReversal', 'closeBatch', 'createReturn'],
  },
  {
    id: 'CXP-TIMEOUT-12',
    statement: 'A sale that has been settled is not reversed any more.',
    basis: 'implied',
    source: { section: 'Void > Create void', locator: 'paragraph below the example, first sentence' },
    operations: ['createTimeoutReversal'],
    ambiguities: ['CXP-AMB-157'],
  },
] as const satisfies readonly Requirement[];
