/** The only registry: Playwright's projects, the report and the mock command are built from it. */
import type { Api } from '../src/vocabulary/api.ts';
import { connexpay } from './connexpay/index.ts';

export const apis: readonly Api[] = [connexpay];
