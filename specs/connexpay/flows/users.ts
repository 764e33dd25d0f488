/** Flows about user roles and the search for users. */
import type { Flow } from '../../../src/vocabulary/flow.ts';
import { roleFlows } from './users/roles.ts';
import { userSearchFlows } from './users/searches.ts';

export const usersFlows: readonly Flow[] = [...roleFlows, ...userSearchFlows];
