/** What the document of Payment Intents promises of looking a transaction up by the ids of the merchant. */
import type { Requirement } from '../../../src/vocabulary/requirement.ts';

export const lookupsRequirements = [
  {
    id: 'PIN-LOOKUP-01',
    statement: 'A transaction is found by its external_id.',
    basis: 'documented',
    source: { section: 'Look-up endpoint', locator: 'first sentence' },
    operations: ['lookUpTransaction'],
  },
  {
    id: 'PIN-LOOKUP-02',
    statement: 'A transaction is found by its order_id.',
    basis: 'documented',
    source: { section: 'Look-up endpoint', locator: 'first sentence' },
    operations: ['lookUpTransaction'],
  },
  {
    id: 'PIN-LOOKUP-03',
    statement: 'A look-up that does not say which identifier it passes is refused.',
    basis: 'documented',
    source: { section: 'Look-up endpoint', locator: 'second sentence' },
    operations: ['lookUpTransaction'],
  },
  {
    id: 'PIN-LOOKUP-04',
    statement: 'The one identifier passed as the other finds nothing.',
    basis: 'implied',
    source: { section: 'Look-up endpoint', locator: 'third sentence' },
    operations: ['lookUpTransaction'],
  },
  {
    id: 'PIN-LOOKUP-05',
    statement: 'An identifier that no transaction has finds nothing.',
    basis: 'implied',
    source: { section: 'Look-up endpoint', locator: 'first sentence' },
    operations: ['lookUpTransaction'],
  },
  {
    id: 'PIN-LOOKUP-06',
    statement: 'A look-up by a kind of identifier other than the two is refused.',
    basis: 'implied',
    source: { section: 'Look-up endpoint', locator: 'values of the identifier type' },
    operations: ['lookUpTransaction'],
  },
] as const satisfies readonly Requirement[];
