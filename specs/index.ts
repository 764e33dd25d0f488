/** All APIs of the registry, for what concerns each of them. */
import type { Api } from '../src/vocabulary/api.ts';
import { loadApis } from './load.ts';
import { registered } from './registry.ts';

export const apis: readonly Api[] = await loadApis(registered);
