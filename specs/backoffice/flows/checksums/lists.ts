/** Flows about the checksum of the transaction list. */
import { aListRequest } from '../../../../fixtures/backoffice/recipes/lists.ts';
import { without } from '../../../../src/vocabulary/change.ts';
import { approved, type Flow, unsuccessful } from '../../../../src/vocabulary/flow.ts';
import { flow, step } from '../../words.ts';
import { debited } from '../steps.ts';
import { wrongWithMemberOnly } from './wrong.ts';

export const checksumsOfListsFlows: readonly Flow[] = [
  flow('The transaction list is shown with its own checksum only', [
    debited('An amount is debited', { payment: 'payment' }),
    step('With the right checksum the list is shown', {
      call: 'getTransactionList',
      body: aListRequest(),
      expect: approved,
      proves: 'BKO-CHECKSUM-05',
    }),
    ...wrongWithMemberOnly.map(([title, proves, signing]) =>
      step(title, {
        call: 'getTransactionList',
        body: aListRequest(signing),
        expect: unsuccessful,
        proves,
      }),
    ),
    step('Without a checksum it is refused', {
      call: 'getTransactionList',
      body: aListRequest(),
      wrong: without('/authentication.checksum'),
      expect: unsuccessful,
      proves: 'BKO-CHECKSUM-10',
    }),
    step('Without a memberId it is refused', {
      call: 'getTransactionList',
      body: aListRequest(),
      wrong: without('/authentication.memberId'),
      expect: unsuccessful,
      proves: 'BKO-CHECKSUM-11',
    }),
  ]),
];
