/** No search answers whoever brings no bearer that was issued, on any of its paths. */
import { aSearch, type SearchRequest } from '../../../../fixtures/connexpay/recipes/searches.ts';
import { flow } from '../../words.ts';
import { guarded, listed } from './guarded.ts';

const searches = [
  { of: 'sales', calls: ['searchSales', 'searchSalesPage', 'searchSalesPageSized'] },
  { of: 'voids', calls: ['searchVoids', 'searchVoidsPage', 'searchVoidsPageSized'] },
  { of: 'returns', calls: ['searchReturns', 'searchReturnsPage', 'searchReturnsPageSized'] },
  { of: 'authOnlys', calls: ['searchAuthOnlys', 'searchAuthOnlysPage', 'searchAuthOnlysPageSized'] },
  { of: 'captures', calls: ['searchCaptures', 'searchCapturesPage', 'searchCapturesPageSized'] },
  { of: 'verifications', calls: ['searchVerifies', 'searchVerifiesPage', 'searchVerifiesPageSized'] },
  {
    of: 'recurring billings',
    calls: ['searchRecurringBillings', 'searchRecurringBillingsPage', 'searchRecurringBillingsPageSized'],
  },
] as const;

/** A merchant is all that a search must have. */
const body = aSearch<SearchRequest>();

export const guardedSearchFlows = searches.map(({ of, calls: [all, page, pageSized] }) =>
  flow(
    `Searches for ${of} are closed without a bearer`,
    [
      ...guarded(`Searching for ${of}`, { call: all, path: { exportable: 'False' }, body, expect: listed }),
      ...guarded(`Searching for a page of ${of}`, {
        call: page,
        path: { exportable: 'False', pageNumber: 1 },
        body,
        expect: listed,
      }),
      ...guarded(`Searching for a short page of ${of}`, {
        call: pageSized,
        path: { exportable: 'False', pageNumber: 1, pageSize: 5 },
        body,
        expect: listed,
      }),
    ],
    { needs: ['merchantGuid'] },
  ),
);
