/** All numbered ambiguities of ConnexPay's document. */
import type { Ambiguity } from '../../../src/vocabulary/ambiguity.ts';
import { accountsAmbiguities } from './accounts.ts';
import { contractAmbiguities } from './contract.ts';
import { correctionsAmbiguities } from './corrections.ts';
import { issuedCardsAmbiguities } from './issued-cards.ts';
import { paymentsAmbiguities } from './payments.ts';
import { searchesAmbiguities } from './searches.ts';
import { textAmbiguities } from './texts.ts';

export const connexpayAmbiguities: readonly Ambiguity[] = [
  ...contractAmbiguities,
  ...accountsAmbiguities,
  ...paymentsAmbiguities,
  ...correctionsAmbiguities,
  ...searchesAmbiguities,
  ...issuedCardsAmbiguities,
  ...textAmbiguities,
];
