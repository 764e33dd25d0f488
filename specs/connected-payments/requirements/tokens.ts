/** What the document promises of stored cards. */
import type { Requirement } from '../../../src/vocabulary/requirement.ts';

export const tokensRequirements = [
  {
    id: 'CNP-TOKEN-01',
    statement: 'The details of a card are stored, and a token is given for them.',
    basis: 'documented',
    source: { section: 'Tokenisation Services', locator: 'row Create Token; Permissions, row Manage tokens' },
    operations: ['createToken'],
  },
  {
    id: 'CNP-TOKEN-02',
    statement: 'The masked card number of a token can be retrieved, and it is that of the stored card.',
    basis: 'documented',
    source: { section: 'Tokenisation Services', locator: 'row Retrieve Masked PAN; Permissions, row Manage tokens' },
    operations: ['retrieveMaskedPan'],
  },
  {
    id: 'CNP-TOKEN-03',
    statement: 'A token does not hold the card number.',
    basis: 'implied',
    source: { section: 'Tokenisation Services', locator: 'row Create Token, securely' },
    operations: ['createToken'],
  },
  {
    id: 'CNP-TOKEN-04',
    statement: 'Different cards have different tokens, each with its own card behind it.',
    basis: 'implied',
    source: { section: 'Tokenisation Services', locator: 'row Retrieve Masked PAN' },
    operations: ['createToken', 'retrieveMaskedPan'],
  },
  {
    id: 'CNP-TOKEN-05',
    statement: 'A masked card number shows the first six and the last four digits and an X for each other.',
    basis: 'assumed',
    source: { section: 'Tokenisation Services', locator: 'row Retrieve Masked PAN' },
    operations: ['createToken', 'retrieveMaskedPan'],
    ambiguities: ['CNP-AMB-003'],
  },
  {
    id: 'CNP-TOKEN-06',
    statement: 'What is no token has no masked card number.',
    basis: 'implied',
    source: { section: 'Tokenisation Services', locator: 'row Retrieve Masked PAN' },
    operations: ['retrieveMaskedPan'],
  },
  {
    id: 'CNP-TOKEN-07',
    statement: 'A purchase and a pre-authorisation can be made with a token in place of a card.',
    basis: 'assumed',
    source: { section: 'Tokenisation Services', locator: 'row Create Token' },
    operations: ['createPurchase', 'createPreAuthorisation'],
    ambiguities: ['CNP-AMB-005'],
  },
  {
    id: 'CNP-TOKEN-08',
    statement: 'A card number that is none is not stored.',
    basis: 'assumed',
    source: { section: 'Tokenisation Services', locator: 'row Create Token' },
    operations: ['createToken'],
  },
  {
    id: 'CNP-TOKEN-09',
    statement: 'A payment with a token is made with the card behind it and with no other.',
    basis: 'implied',
    source: { section: 'Tokenisation Services', locator: 'row Create Token' },
    operations: ['createPurchase', 'queryTransaction'],
  },
] as const satisfies readonly Requirement[];
