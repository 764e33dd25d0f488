/** What ConnexPay's document promises of every exchange, whatever the operation. */
import type { Requirement } from '../../../src/vocabulary/requirement.ts';

export const everywhereRequirements = [
  {
    id: 'CXP-MONEY-01',
    statement: 'A transaction is answered with the amount that was asked for, to the cent.',
    basis: 'implied',
    source: { section: 'Sale, AuthOnly, Return', locator: 'Amount in request and response examples' },
    operations: ['createSale', 'createAuthOnly', 'createReturn'],
  },
  {
    id: 'CXP-MONEY-02',
    statement:
      'effectiveAmount of a sale is what is left of it: its amount less its returns, and nothing once it is voided.',
    basis: 'implied',
    source: { section: 'Sale, Void, Return', locator: 'effectiveAmount in the response examples' },
    operations: [
      'createSale',
      'getSale',
      'listSales',
      'listSalesByBatch',
      'createVoid',
      'createReturn',
      'createCapture',
    ],
  },
  {
    id: 'CXP-MONEY-03',
    statement: 'No two payments have the same guid.',
    basis: 'implied',
    source: { section: 'Sale, AuthOnly, Capture', locator: 'guid, by which later calls name the payment' },
    operations: ['createSale', 'createAuthOnly', 'createCapture'],
  },
  {
    id: 'CXP-SECRET-01',
    statement:
      'A card number that was sent never comes back in full; its first and last four digits and a token stand for it.',
    basis: 'implied',
    source: { section: 'Sale, AuthOnly, Verify', locator: 'card in the response examples' },
    operations: ['createSale', 'createAuthOnly', 'createVerify'],
  },
  {
    id: 'CXP-SECRET-02',
    statement: 'A CVV that was sent never comes back.',
    basis: 'implied',
    source: { section: 'AuthOnly, Verify', locator: 'Cvv2 in the request examples, absent from the responses' },
    operations: ['createSale', 'createAuthOnly', 'createVerify'],
  },
  {
    id: 'CXP-SECRET-03',
    statement: 'A password that was sent never comes back.',
    basis: 'implied',
    source: { section: 'Accounts', locator: 'Password in the request examples, absent from the responses' },
    operations: ['createToken', 'registerUser', 'changePassword', 'resetPassword'],
  },
  {
    id: 'CXP-CODE-01',
    statement: 'The code of a declined transaction is one of the 524 listed response codes.',
    basis: 'documented',
    source: { section: 'Declined Response Codes', locator: 'the whole table' },
    operations: ['createSale', 'createAuthOnly', 'createCapture', 'createVoid', 'createReturn', 'createVerify'],
  },
] as const satisfies readonly Requirement[];
