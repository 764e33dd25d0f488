import type { Api } from '../src/vocabulary/api.ts';
import { tiny } from './tiny/index.ts';

export const apis: readonly Api[] = [tiny];
