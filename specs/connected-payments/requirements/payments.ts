/** What the document promises of purchases and pre-authorisations. */
import type { Requirement } from '../../../src/vocabulary/requirement.ts';

export const paymentsRequirements = [
  {
    id: 'CNP-PURCHASE-01',
    statement: 'A purchase can be made.',
    basis: 'documented',
    source: { section: 'What You Can Do > Process Transactions', locator: 'first item' },
    operations: ['createPurchase'],
  },
  {
    id: 'CNP-PURCHASE-02',
    statement: 'A purchase takes the money at once: it settles, and can then be refunded, without a capture.',
    basis: 'documented',
    source: { section: 'Transaction Services', locator: 'row Purchase' },
    operations: ['createPurchase', 'createRefund'],
  },
  {
    id: 'CNP-PURCHASE-03',
    statement: 'A purchase cannot be captured, since nothing of it is reserved any more.',
    basis: 'implied',
    source: { section: 'Transaction Services', locator: 'rows Purchase and Capture' },
    operations: ['createCapture'],
  },
  {
    id: 'CNP-PURCHASE-04',
    statement: 'A purchase that the issuer declines is answered as declined.',
    basis: 'assumed',
    source: { section: 'Transaction Services', locator: 'row Purchase; Query Services > Response codes' },
    operations: ['createPurchase'],
  },
  {
    id: 'CNP-PURCHASE-05',
    statement: 'A declined purchase takes nothing, so that nothing of it can be refunded.',
    basis: 'implied',
    source: { section: 'Transaction Services', locator: 'rows Purchase and Refund' },
    operations: ['createPurchase', 'createRefund'],
  },
  {
    id: 'CNP-PURCHASE-06',
    statement: 'A purchase of nothing or less is refused.',
    basis: 'assumed',
    source: { section: 'Transaction Services', locator: 'row Purchase' },
    operations: ['createPurchase'],
  },
  {
    id: 'CNP-PURCHASE-07',
    statement: 'A purchase without a card is refused.',
    basis: 'assumed',
    source: { section: 'Transaction Services', locator: 'row Purchase' },
    operations: ['createPurchase'],
  },
  {
    id: 'CNP-PREAUTH-01',
    statement: 'Funds can be reserved for a later capture.',
    basis: 'documented',
    source: { section: 'Transaction Services', locator: 'row Pre-Authorisation; What You Can Do, second item' },
    operations: ['createPreAuthorisation'],
  },
  {
    id: 'CNP-PREAUTH-02',
    statement:
      'A pre-authorisation takes no money by itself, so that nothing of it can be refunded, however old it is.',
    basis: 'implied',
    source: { section: 'Transaction Services', locator: 'rows Pre-Authorisation and Refund' },
    operations: ['createPreAuthorisation', 'createRefund'],
  },
  {
    id: 'CNP-PREAUTH-03',
    statement: 'A pre-authorisation that the issuer declines is answered as declined.',
    basis: 'assumed',
    source: { section: 'Transaction Services', locator: 'row Pre-Authorisation; Query Services > Response codes' },
    operations: ['createPreAuthorisation'],
  },
  {
    id: 'CNP-PREAUTH-04',
    statement: 'A declined pre-authorisation reserves nothing, so that nothing can be captured.',
    basis: 'implied',
    source: { section: 'Transaction Services', locator: 'rows Pre-Authorisation and Capture' },
    operations: ['createPreAuthorisation', 'createCapture'],
  },
] as const satisfies readonly Requirement[];
