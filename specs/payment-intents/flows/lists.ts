/** Flows about the list of transactions. */
import type { Flow } from '../../../src/vocabulary/flow.ts';
import { datesFlows } from './lists/dates.ts';
import { filtersFlows } from './lists/filters.ts';
import { pagingFlows } from './lists/paging.ts';
import { sortingFlows } from './lists/sorting.ts';

export const listsFlows: readonly Flow[] = [...datesFlows, ...pagingFlows, ...sortingFlows, ...filtersFlows];
