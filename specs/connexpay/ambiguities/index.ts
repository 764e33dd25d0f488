/** All numbered ambiguities of ConnexPay's document. */
import type { Ambiguity } from '../../../src/vocabulary/ambiguity.ts';
import { contractAmbiguities } from './contract.ts';
import { textAmbiguities } from './texts.ts';

export const connexpayAmbiguities: readonly Ambiguity[] = [...contractAmbiguities, ...textAmbiguities];
