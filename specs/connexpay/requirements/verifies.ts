/** What ConnexPay's document promises of verifies. */
import type { Requirement } from '../../../src/vocabulary/requirement.ts';

const section = 'Verify > Create verify';
const text = (words: string) => ({ section: 'Other Errors', locator: `row “${words}”` }) as const;

export const verifiesRequirements = [
  {
    id: 'CXP-VERIFY-01',
    statement: 'A card whose data is valid is approved.',
    basis: 'documented',
    source: { section, locator: 'paragraph below the example, first sentence' },
    operations: ['createVerify'],
  },
  {
    id: 'CXP-VERIFY-02',
    statement: 'A card whose data is not valid is not approved.',
    basis: 'implied',
    source: { section, locator: 'paragraph below the example, first sentence; Declined Response Codes, D2024' },
    operations: ['createVerify'],
  },
  {
    id: 'CXP-VERIFY-03',
    statement: 'A verify moves no money: the batch of the day neither counts nor lists it.',
    basis: 'documented',
    source: { section, locator: 'paragraph below the example, last sentence' },
    operations: ['createVerify', 'closeBatch', 'listBatchTransactions'],
  },
  {
    id: 'CXP-VERIFY-04',
    statement: 'There is nothing to void and nothing to return of a verify.',
    basis: 'implied',
    source: { section, locator: 'paragraph below the example, last sentence' },
    operations: ['createVerify', 'createVoid', 'createReturn'],
  },
  {
    id: 'CXP-VERIFY-05',
    statement: 'The card token that a verify answers can be charged in place of the card, without expiry date.',
    basis: 'documented',
    source: { section: 'Sale > Create sale', locator: 'table, rows CardNumber and ExpirationDate' },
    operations: ['createVerify', 'createSale', 'createAuthOnly'],
  },
  {
    id: 'CXP-VERIFY-06',
    statement: 'A card can be verified by its token, without expiry date.',
    basis: 'documented',
    source: { section, locator: 'table, rows CardNumber and ExpirationDate' },
    operations: ['createVerify'],
  },
  {
    id: 'CXP-VERIFY-07',
    statement: 'A verify is answered with the ends, the expiry and the token of the card, and the device that ran it.',
    basis: 'implied',
    source: { section, locator: 'request and response example, Card and card' },
    operations: ['createVerify', 'getVerify'],
  },
  {
    id: 'CXP-VERIFY-08',
    statement: 'A verify of a token that stands for no card is refused.',
    basis: 'documented',
    source: text('There is no card match for the given Token. B.VB.C01'),
    operations: ['createVerify'],
  },
  {
    id: 'CXP-VERIFY-09',
    statement: 'A verify of a card number without expiry date is refused.',
    basis: 'documented',
    source: text('Expiration date is required if the Card number is being sent. B.CB.GS01'),
    operations: ['createVerify'],
  },
  {
    id: 'CXP-VERIFY-10',
    statement: 'A verify that lacks a mandatory field is refused.',
    basis: 'documented',
    source: { section, locator: 'table, rows DeviceGuid and CardNumber' },
    operations: ['createVerify'],
  },
  {
    id: 'CXP-VERIFY-11',
    statement: 'A verify can be read again by its guid.',
    basis: 'documented',
    source: { section: 'Verify > Get verify', locator: 'sentence below the example' },
    operations: ['getVerify'],
  },
  {
    id: 'CXP-VERIFY-12',
    statement: 'The list of verifies holds every verify, once.',
    basis: 'documented',
    source: { section: 'Verify > Get all Verify', locator: 'sentence below the example' },
    operations: ['listVerifies'],
  },
  {
    id: 'CXP-VERIFY-13',
    statement: 'A guid that names no verify is answered with no verify.',
    basis: 'documented',
    source: text('Unable to reach entity'),
    operations: ['getVerify'],
  },
] as const satisfies readonly Requirement[];
