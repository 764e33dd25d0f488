/** What the page on the API role leaves open, with the reading that contract, flows and mock follow. */
import type { Ambiguity } from '../../src/vocabulary/ambiguity.ts';

export const connectedPaymentsAmbiguities = [
  {
    id: 'CNP-AMB-001',
    where: 'Available Services, Authentication',
    readings: ['A refusal has an HTTP status of its own', 'A refusal is a good status with an error in the body'],
    choice:
      '400 and 422 for a refusal, 401 for credentials, 403 for a permission, 404 for what does not exist; an error in the body counts as well.',
    why: 'No path, status or error is named anywhere.',
  },
  {
    id: 'CNP-AMB-002',
    where: 'Transaction Services',
    readings: ['Amounts are decimals in major units', 'Amounts are integers in minor units', 'Amounts are strings'],
    choice: 'JSON numbers in major units with at most two decimals.',
    why: 'No field is named and no example is given.',
  },
  {
    id: 'CNP-AMB-003',
    where: 'Tokenisation Services; Query Services > Card details (masked)',
    readings: ['The first six and the last four digits stay', 'Only the last four stay'],
    choice: 'First six, X for each hidden digit, last four; flows of documented promises look for the last four only.',
    why: 'Masked is not explained.',
  },
  {
    id: 'CNP-AMB-004',
    where: 'Query Services > Metadata',
    readings: ['What the merchant sent along with the transaction', 'What the service itself notes about it'],
    choice: 'What the merchant sent; a query that does not give it back is reported only.',
    why: 'The word stands alone.',
  },
  {
    id: 'CNP-AMB-005',
    where: 'Tokenisation Services > Create Token',
    readings: ['A token can be paid with', 'A token only keeps the card'],
    choice: 'It can be paid with; a target that refuses is reported only.',
    why: 'The page does not say what tokens are for.',
  },
  {
    id: 'CNP-AMB-006',
    where: 'Transaction Services > Capture',
    readings: ['A capture names its amount and may be partial', 'A capture takes what was reserved'],
    choice: 'It names its amount; partial and repeated captures are assumed.',
    why: 'Only that reserved funds are captured is said.',
  },
  {
    id: 'CNP-AMB-007',
    where: 'Transaction Services > Refund',
    readings: ['A refund names its amount and may be partial', 'A refund returns everything'],
    choice: 'It names its amount; partial and repeated refunds are assumed.',
    why: 'Only that funds are returned is said.',
  },
  {
    id: 'CNP-AMB-008',
    where: 'Permissions > Bulk queries',
    readings: ['Both dates belong to the range', 'The last date does not', 'A date is a moment with a time zone'],
    choice: 'Both belong to it, in UTC; flows of the documented promise keep a day away from either end.',
    why: 'A date range is named without its fields or its ends.',
  },
  {
    id: 'CNP-AMB-009',
    where: 'Query Services > Returns',
    readings: [
      'Five groups, each an object of its own, by that name',
      'Five kinds of fields in one flat object',
      'Fields whose names do not say the group: code, batch, note',
    ],
    choice:
      'Five objects; flows look for what the groups say, wherever it stands, and only report where they have to go by a name.',
    why: 'The list names the groups in words for people, not for machines.',
  },
  {
    id: 'CNP-AMB-010',
    where: 'Notification Services > Configure event triggers',
    readings: ['Events are results: approved, declined, settled', 'Events are the services: purchased, captured, …'],
    choice: 'Results, since types of transaction have a filter of their own.',
    why: 'No event is named.',
  },
  {
    id: 'CNP-AMB-011',
    where: 'Notification Services > Specify custom fields',
    readings: ['Fields of the transaction that a notification is to have', 'Values of one’s own that come along'],
    choice: 'A choice of fields of the transaction.',
    why: 'The page says that they are specified, not what they are.',
  },
  {
    id: 'CNP-AMB-012',
    where: 'Notification Services > Set retry attempts',
    readings: ['The number of times that a notification is sent again', 'The number of times that it is sent in all'],
    choice: 'The times that it is sent again, as the word retry has it.',
    why: 'The page names neither the field nor how it counts. Only a target with a clock to move shows the difference.',
  },
  {
    id: 'CNP-AMB-013',
    where: 'Transaction Services > Void',
    readings: ['A void of what is voided is refused', 'It is accepted and changes nothing'],
    choice: 'It is refused; another answer is reported only.',
    why: 'The page does not say.',
  },
  {
    id: 'CNP-AMB-014',
    where: 'Notification Services > Filter by transaction type',
    readings: [
      'Types are the five transaction services',
      'Types are other kinds: payments and refunds, single and recurring',
      'Each type has an endpoint of its own',
    ],
    choice: 'The five services, by names and in a condition that are ours.',
    why: 'Neither the types nor the way to choose them is named.',
  },
  {
    id: 'CNP-AMB-015',
    where: 'Query Services > Transaction details',
    readings: [
      'They tell what was captured and what is left to be returned',
      'They tell what is left to be captured',
      'They tell no sums',
    ],
    choice: 'What was captured of a reservation, and what is left of what was taken; other sums are reported only.',
    why: 'Details are promised without saying which.',
  },
] as const satisfies readonly Ambiguity[];
