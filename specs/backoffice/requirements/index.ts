/** All requirement rows of BackOffice, and the type of their ids. */
import { cancellationsRequirements } from './cancellations.ts';
import { capturesRequirements } from './captures.ts';
import { checksumsRequirements } from './checksums.ts';
import { everywhereRequirements } from './everywhere.ts';
import { inquiriesRequirements } from './inquiries.ts';
import { membersRequirements } from './members.ts';
import { paymentsRequirements } from './payments.ts';
import { refundsRequirements } from './refunds.ts';
import { transactionListsRequirements } from './transaction-lists.ts';
import { typesRequirements } from './types.ts';

export const backofficeRequirements = {
  payments: paymentsRequirements,
  captures: capturesRequirements,
  refunds: refundsRequirements,
  cancellations: cancellationsRequirements,
  inquiries: inquiriesRequirements,
  'transaction-lists': transactionListsRequirements,
  types: typesRequirements,
  checksums: checksumsRequirements,
  members: membersRequirements,
  everywhere: everywhereRequirements,
} as const;

export type BackofficeRequirementId =
  (typeof backofficeRequirements)[keyof typeof backofficeRequirements][number]['id'];
