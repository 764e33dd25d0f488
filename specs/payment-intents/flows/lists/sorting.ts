/** Flows about the order of the list. */
import { approved, type CallStep, type Flow } from '../../../../src/vocabulary/flow.ts';
import { isNot, type Matcher } from '../../../../src/vocabulary/matchers.ts';
import { valueAt } from '../../../../src/vocabulary/pointer.ts';
import { derived } from '../../../../src/vocabulary/reference.ts';
import { whereCalled } from '../../../../src/vocabulary/source-line.ts';
import type { PaymentIntentsRequirementId } from '../../requirements/index.ts';
import { check, flow, step } from '../../words.ts';
import { periodOf } from '../days.ts';
import { grouped, sortedBy } from '../matchers.ts';
import { authorised, captured, capturedAtOnce, dated, listTaken, quarters, refunded } from '../steps.ts';

type Id = PaymentIntentsRequirementId;

/** Types, statuses and amounts go up and down, and what was made first is changed last. */
const mixed = [
  dated(authorised('A payment is authorised')),
  capturedAtOnce('A second one is captured at once', 'second'),
  refunded('The second one is refunded', 'second', 'refundOfSecond'),
  authorised('A third one is authorised', 'third'),
  capturedAtOnce('A fourth one is captured at once', 'fourth'),
  refunded('The fourth one is refunded', 'fourth', 'refundOfFourth'),
  authorised('A fifth one is authorised', 'fifth'),
  captured('The first one is captured in part', 'trx', quarters(1, 'trxAmount')),
];
const page = { ...periodOf('trxAt'), limit: 100 };
const pageTaken = listTaken(page);

export const sortingFlows: readonly Flow[] = [
  flow('Unless told otherwise the list is sorted by updated_at, ascending', [
    ...mixed,
    pageTaken,
    isSorted('By default it ascends by updated_at', {}, ['PIN-LIST-15', 'PIN-LIST-17'], sortedBy('/updated_at', 'ASC')),
    isSorted(
      'With only a direction it descends by updated_at',
      { sort_direction: 'DESC' },
      ['PIN-LIST-15', 'PIN-LIST-16'],
      sortedBy('/updated_at', 'DESC'),
    ),
    isSorted(
      'With only a field it ascends',
      { sort_by: 'order_amount' },
      ['PIN-LIST-12', 'PIN-LIST-17'],
      sortedBy('/order_amount', 'ASC'),
    ),
  ]),
  ...(
    [
      ['updated_at', 'PIN-LIST-14'],
      ['created_at', 'PIN-LIST-13'],
      ['order_amount', 'PIN-LIST-12'],
    ] as const
  ).map(([field, id]) =>
    flow(`The list is sorted by ${field} in both directions`, [
      ...mixed,
      pageTaken,
      ...(['ASC', 'DESC'] as const).map((direction) =>
        isSorted(
          `${direction} by ${field}`,
          { sort_by: field, sort_direction: direction },
          direction === 'ASC' ? [id] : [id, 'PIN-LIST-16'],
          sortedBy(`/${field}`, direction),
        ),
      ),
    ]),
  ),
  ...(
    [
      ['type', 'PIN-LIST-10'],
      ['status', 'PIN-LIST-11'],
    ] as const
  ).map(([field, id]) =>
    flow(`The list is sorted by ${field} in both directions`, [
      ...mixed,
      pageTaken,
      step(`ASC by ${field}`, {
        call: 'listTransactions',
        query: { ...page, sort_by: field, sort_direction: 'ASC' },
        expect: approved,
        proves: id,
        checks: [check(id, '/transactions', grouped(`/${field}`))],
        keep: { first: '' },
      }),
      step(`DESC by ${field}`, {
        call: 'listTransactions',
        query: { ...page, sort_by: field, sort_direction: 'DESC' },
        expect: approved,
        proves: id,
        checks: [
          check(id, '/transactions', grouped(`/${field}`)),
          ...(field === 'status'
            ? [
                check(
                  'PIN-LIST-16',
                  '/transactions/0/status',
                  isNot(
                    derived('the first status of that page', (kept) =>
                      valueAt(kept.get('first'), '/transactions/0/status'),
                    ),
                  ),
                ),
              ]
            : []),
        ],
      }),
    ]),
  ),
];

function isSorted(
  title: string,
  query: Readonly<Record<string, string>>,
  proves: readonly Id[],
  order: Matcher,
): CallStep<Id> {
  const at = whereCalled();
  const sorted = step(title, {
    call: 'listTransactions',
    query: { ...page, ...query },
    expect: approved,
    checks: proves.map((id) => check(id, '/transactions', order)),
  });
  return { ...sorted, at };
}
