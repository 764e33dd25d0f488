/** What the document promises of the five permissions of an API user. */
import type { Requirement } from '../../../src/vocabulary/requirement.ts';
import { everyService, transactionServices } from '../services.ts';

export const permissionsRequirements = [
  {
    id: 'CNP-PERM-01',
    statement: 'A user with the permission to process transactions uses all five transaction services.',
    basis: 'documented',
    source: { section: 'Permissions', locator: 'row Process transactions' },
    operations: transactionServices,
  },
  {
    id: 'CNP-PERM-02',
    statement: 'A user with the permission to manage tokens creates tokens and retrieves masked card numbers.',
    basis: 'documented',
    source: { section: 'Permissions', locator: 'row Manage tokens; Product Role, first paragraph' },
    operations: ['createToken', 'retrieveMaskedPan'],
  },
  {
    id: 'CNP-PERM-03',
    statement: 'A user with the permission for notification services sets up webhooks.',
    basis: 'documented',
    source: { section: 'Permissions', locator: 'row Notification services' },
    operations: ['createNotificationEndpoint'],
  },
  {
    id: 'CNP-PERM-04',
    statement: 'A user with the permission to query transactions retrieves transaction data.',
    basis: 'documented',
    source: { section: 'Permissions', locator: 'row Query transactions' },
    operations: ['queryTransaction'],
  },
  {
    id: 'CNP-PERM-05',
    statement: 'A user with the permission for bulk queries queries transactions by date range.',
    basis: 'documented',
    source: { section: 'Permissions', locator: 'row Bulk queries' },
    operations: ['queryTransactions'],
  },
  {
    id: 'CNP-PERM-06',
    statement:
      'A user without the permission to process transactions is refused by each of the five transaction services.',
    basis: 'implied',
    source: { section: 'Permissions', locator: 'row Process transactions' },
    operations: transactionServices,
  },
  {
    id: 'CNP-PERM-07',
    statement: 'A user without the permission to manage tokens is refused by both token services.',
    basis: 'implied',
    source: { section: 'Permissions', locator: 'row Manage tokens' },
    operations: ['createToken', 'retrieveMaskedPan'],
  },
  {
    id: 'CNP-PERM-08',
    statement: 'A user without the permission for notification services cannot set up an endpoint.',
    basis: 'implied',
    source: { section: 'Permissions', locator: 'row Notification services' },
    operations: ['createNotificationEndpoint'],
  },
  {
    id: 'CNP-PERM-09',
    statement: 'A user without the permission to query transactions cannot look one up.',
    basis: 'implied',
    source: { section: 'Permissions', locator: 'row Query transactions' },
    operations: ['queryTransaction'],
  },
  {
    id: 'CNP-PERM-10',
    statement: 'A user without the permission for bulk queries cannot query by date range.',
    basis: 'implied',
    source: { section: 'Permissions', locator: 'row Bulk queries' },
    operations: ['queryTransactions'],
  },
  {
    id: 'CNP-PERM-11',
    statement: 'A transaction that is refused for want of the permission moves no money.',
    basis: 'implied',
    source: { section: 'Permissions', locator: 'row Process transactions' },
    operations: transactionServices,
  },
  {
    id: 'CNP-PERM-12',
    statement: 'The permissions are separate: who lacks one uses the services of the others.',
    basis: 'implied',
    source: { section: 'Permissions', locator: 'the table has five rows' },
    operations: everyService,
  },
] as const satisfies readonly Requirement[];
