/** Where the section on issued cards leaves open what funds a card and what its codes are made of. */
import type { Ambiguity } from '../../../src/vocabulary/ambiguity.ts';

export const issuedCardsAmbiguities = [
  {
    id: 'CXP-AMB-300',
    where: 'IssueCard > expectedOutcomingPayments, availablePayments; Create sale > ExpectedPayments',
    readings: ['The announced payments are a limit', 'They are what is expected, and more are possible'],
    choice: 'They are a limit; a card beyond them is reported only.',
    why: 'One name says expected and the other available, and no error text is given for either.',
  },
  {
    id: 'CXP-AMB-301',
    where: 'IssueCard > authorizedAmount, balance',
    readings: [
      'authorizedAmount is always the amount of the sale, and balance what all cards leave of it',
      'authorizedAmount is what earlier cards have left, and balance what this one leaves of that',
      'Both speak of one card alone, whatever others there are',
    ],
    choice: 'balance of a later card is what all cards leave; its authorizedAmount is not looked at.',
    why: 'The only example is a first card that takes the whole sale.',
  },
  {
    id: 'CXP-AMB-302',
    where: 'IssueCard > UsageLimit with TRANSACTION',
    readings: ['The request is refused', 'The limit is ignored'],
    choice: 'It is refused; a card that is issued all the same is reported only.',
    why: 'The row asks not to send it and does not say what happens otherwise.',
  },
  {
    id: 'CXP-AMB-303',
    where: 'IssueCard > AmountLimit above the balance',
    readings: ['The card is refused', 'The card is issued with what is left', 'The card is issued as asked'],
    choice: 'It is refused; anything else is reported only.',
    why: 'AmountLimit is the most a card can spend, and the text sets it in no relation to the sale.',
  },
  {
    id: 'CXP-AMB-304',
    where: 'IssueCard > outgoingTransactionCode',
    readings: [
      'Incoming code, currency, payment number, filler and balance in cents',
      'The last eight digits are something else that is zero in the example',
      'An opaque text',
    ],
    choice: 'The first reading, as an assumption; that it begins with the incoming code is implied.',
    why: 'In the only example payment number is 1 and balance 0; the document never explains the code.',
  },
  {
    id: 'CXP-AMB-305',
    where: 'IssueCard > IncomingTransactionCode of a sale that was voided, returned or declined',
    readings: ['Its code funds no more cards', 'Its code goes on funding cards'],
    choice: 'No flow issues a card against such a sale.',
    why: 'The document does not connect the two parts Payments and Purchases beyond the code.',
  },
  {
    id: 'CXP-AMB-306',
    where: 'IssueCard > IncomingTransactionCode and MerchantGuid',
    readings: ['The sale has to be one of that merchant', 'The code alone decides'],
    choice: 'Flows name the merchant of the device that ran the sale.',
    why: 'Nothing says whether the two are compared.',
  },
  {
    id: 'CXP-AMB-307',
    where: 'IssueCard > AmountLimit',
    readings: ['It counts for the whole life of the card', 'It counts anew in each period of ValidFor'],
    choice: 'The first card’s limit is taken off the sale once.',
    why: 'ValidFor is the period that limits apply to, while the balance is the sale less one limit.',
  },
  {
    id: 'CXP-AMB-308',
    where: 'IssueCard > example response',
    readings: ['Number, expiry and CVV of the card come by another way', 'The card has none'],
    choice: 'They are not expected, and would be reported as undocumented members.',
    why: 'A card is issued, yet the answer holds no data to pay with.',
  },
  {
    id: 'CXP-AMB-309',
    where: 'IssueCard > UsageLimit = 0, AmountLimit = 0',
    readings: ['Zero is no limit', 'Zero allows nothing', 'Zero is refused'],
    choice: 'Zero is not sent.',
    why: 'The range of UsageLimit begins at 0 without an explanation, AmountLimit has no range.',
  },
] as const satisfies readonly Ambiguity[];
