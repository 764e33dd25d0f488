/** What ConnexPay's document promises of cards and card tokens. */
import type { Requirement } from '../../../src/vocabulary/requirement.ts';

const section = 'Sale > Create sale, AuthOnly > Create AuthOnly, Verify > Create verify';
const all = ['createSale', 'createAuthOnly', 'createVerify'] as const;

export const cardsRequirements = [
  {
    id: 'CXP-CARD-01',
    statement: 'A card is answered with the first and the last four digits of its number.',
    basis: 'implied',
    source: { section, locator: 'first4 and last4 in the response examples' },
    operations: all,
  },
  {
    id: 'CXP-CARD-02',
    statement: 'A card is answered with the year and month of expiry that were sent.',
    basis: 'implied',
    source: { section, locator: 'ExpirationDate in the request and expirationDate in the response examples' },
    operations: all,
  },
  {
    id: 'CXP-CARD-03',
    statement: 'The type of a card is that of its number.',
    basis: 'implied',
    source: { section, locator: 'cardType in the response examples' },
    operations: ['createSale'],
    ambiguities: ['CXP-AMB-076'],
  },
  {
    id: 'CXP-CARD-04',
    statement:
      "A card is answered with a token of 16 characters in place of its number, which ends in the number's last four digits.",
    basis: 'implied',
    source: { section, locator: 'cardNumber in the response examples; table Card, row CardNumber' },
    operations: all,
  },
  {
    id: 'CXP-CARD-05',
    statement: 'A token stands for its card in later sales, authOnlys and verifies, without the expiry date.',
    basis: 'documented',
    source: { section, locator: 'table Card, rows CardNumber and ExpirationDate' },
    operations: all,
  },
  {
    id: 'CXP-CARD-06',
    statement: 'A card number without expiry date is refused.',
    basis: 'documented',
    source: { section: 'Other Errors', locator: 'row “Expiration date is required if the Card number is being sent.”' },
    operations: all,
  },
  {
    id: 'CXP-CARD-07',
    statement: 'A card without a number is refused.',
    basis: 'documented',
    source: { section: 'Other Errors', locator: 'row “Card number, track1data or track2data missing”' },
    operations: all,
  },
  {
    id: 'CXP-CARD-08',
    statement: 'A card number that has fewer or more than 16 characters is not charged.',
    basis: 'documented',
    source: { section, locator: 'table Card, row CardNumber' },
    operations: ['createSale'],
  },
  {
    id: 'CXP-CARD-09',
    statement: 'A token that nobody was given is not charged.',
    basis: 'implied',
    source: { section, locator: 'table Card, row CardNumber' },
    operations: ['createSale', 'createAuthOnly'],
  },
  {
    id: 'CXP-CARD-10',
    statement: 'An expired card is declined.',
    basis: 'assumed',
    source: { section: 'Declined Response Codes', locator: 'D2011' },
    operations: ['createSale', 'createAuthOnly'],
  },
  {
    id: 'CXP-CARD-11',
    statement: 'The code of a decline names its cause as the table of codes does.',
    basis: 'implied',
    source: { section: 'Declined Response Codes', locator: 'columns Response Message and Description' },
    operations: ['createSale', 'createAuthOnly'],
    ambiguities: ['CXP-AMB-164'],
  },
  {
    id: 'CXP-CARD-12',
    statement: 'A declined transaction is not among the approved ones.',
    basis: 'implied',
    source: {
      section: 'Sale > Get all sales, AuthOnly > Get all AuthOnlys',
      locator: 'status in the response examples',
    },
    operations: ['createSale', 'listSales', 'createAuthOnly', 'listAuthOnlys'],
  },
  {
    id: 'CXP-CARD-13',
    statement: 'A declined sale is not in the total of its batch.',
    basis: 'implied',
    source: { section: 'Batch > Close batch', locator: 'batchInfo in the response example' },
    operations: ['createSale', 'closeBatch'],
  },
  {
    id: 'CXP-CARD-14',
    statement: 'The cardholder and the customer are answered as they were sent.',
    basis: 'implied',
    source: { section, locator: 'cardHolderName and customer in the response examples' },
    operations: ['createSale', 'createAuthOnly'],
  },
  {
    id: 'CXP-CARD-15',
    statement: 'A field of the card or its customer that breaks the form its row demands is not accepted.',
    basis: 'implied',
    source: { section, locator: 'tables Card and Customer, column Value' },
    operations: ['createSale'],
  },
  {
    id: 'CXP-CARD-16',
    statement: 'A driver license number without its state is refused.',
    basis: 'documented',
    source: { section, locator: 'table Customer, row DriverLicenseState' },
    operations: ['createSale', 'createAuthOnly'],
  },
  {
    id: 'CXP-CARD-17',
    statement: 'A customer without date of birth and without SSN4 is refused.',
    basis: 'documented',
    source: { section, locator: 'table Customer, row SSN4' },
    operations: ['createSale', 'createAuthOnly'],
    ambiguities: ['CXP-AMB-032'],
  },
  {
    id: 'CXP-CARD-18',
    statement: 'A customer with either date of birth or SSN4 is not refused.',
    basis: 'documented',
    source: { section, locator: 'table Customer, rows DateOfBirth and SSN4' },
    operations: ['createSale'],
  },
] as const satisfies readonly Requirement[];
