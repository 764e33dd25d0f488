/** Queries: one transaction by its reference; many by their dates. */
import type { Flow } from '../../../src/vocabulary/flow.ts';
import { bulkQueryFlows } from './queries/bulk.ts';
import { followerQueryFlows } from './queries/followers.ts';
import { singleQueryFlows } from './queries/single.ts';

export const queriesFlows: readonly Flow[] = [...singleQueryFlows, ...followerQueryFlows, ...bulkQueryFlows];
