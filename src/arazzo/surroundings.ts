/** What flows are written against: an API, its contract, the mock's world, and a seed and a moment for the payloads. */
import type { Contract } from '../contract/contract.ts';
import type { World } from '../mock/mock.ts';
import type { Api } from '../vocabulary/api.ts';
import type { SignBook } from './sign-book.ts';
import type { Fakers } from './telling.ts';

export interface Surroundings {
  readonly api: Api;
  readonly contract: Contract;
  readonly world: World;
  readonly signs: SignBook;
  readonly seed: string;
  readonly fakers: { readonly flow: Fakers; readonly login: Fakers };
  /** Milliseconds since the epoch. */
  readonly now: number;
}
