/** What the document of Payment Intents promises of the token, and of what opens the other operations. */
import type { Requirement } from '../../../src/vocabulary/requirement.ts';

/** Every operation but the token endpoint. */
const secured = [
  'createCardIntent',
  'createPaymentIntent',
  'lookUpTransaction',
  'listTransactions',
  'createTransaction',
  'getTransaction',
  'changeTransaction',
  'createRefund',
] as const;

export const authenticationRequirements = [
  {
    id: 'PIN-AUTH-01',
    statement: 'Valid client credentials give a token in the form of a JSON Web Token.',
    basis: 'documented',
    source: { section: 'Token endpoint', locator: 'first sentence' },
    operations: ['createToken'],
  },
  {
    id: 'PIN-AUTH-02',
    statement: 'Client credentials of which the id or the secret is wrong or missing give no token.',
    basis: 'implied',
    source: { section: 'Token endpoint', locator: '“by providing valid client credentials”' },
    operations: ['createToken'],
  },
  {
    id: 'PIN-AUTH-03',
    statement: 'Nothing but the token endpoint does anything without a bearer token.',
    basis: 'documented',
    source: { section: 'Token endpoint', locator: 'second sentence' },
    operations: secured,
  },
  {
    id: 'PIN-AUTH-04',
    statement: 'A token that was never given out, or that was altered afterwards, opens nothing.',
    basis: 'implied',
    source: { section: 'Token endpoint', locator: '“to authenticate and authorize”' },
    operations: secured,
  },
  {
    id: 'PIN-AUTH-05',
    statement: 'A token whose lifetime has passed opens nothing.',
    basis: 'implied',
    source: { section: 'Token endpoint', locator: '“JWT”, whose exp RFC 7519 gives that meaning' },
    operations: secured,
  },
  {
    id: 'PIN-AUTH-06',
    statement: 'The token opens every other operation when the Authorization header carries it as Bearer.',
    basis: 'documented',
    source: { section: 'Token endpoint', locator: 'second sentence' },
    operations: secured,
  },
  {
    id: 'PIN-AUTH-07',
    statement: 'Each call of the token endpoint gives a new token.',
    basis: 'assumed',
    source: { section: 'Token endpoint', locator: '“generate a new JWT”' },
    operations: ['createToken'],
  },
  {
    id: 'PIN-AUTH-08',
    statement: 'The answer tells when the token runs out.',
    basis: 'assumed',
    source: { section: 'Token endpoint', locator: 'nothing; seen in later public texts' },
    operations: ['createToken'],
    ambiguities: ['PIN-AMB-005'],
    untested: 'Neither unit nor form of the member is known, so nothing could be held against it.',
  },
  {
    id: 'PIN-AUTH-09',
    statement: 'The token of one merchant shows no transaction of another one.',
    basis: 'implied',
    source: {
      section: 'Introduction; token endpoint',
      locator: '“endpoints for merchants to … retrieve transactions”',
    },
    operations: ['getTransaction', 'lookUpTransaction', 'listTransactions'],
  },
  {
    id: 'PIN-AUTH-10',
    statement: 'The token of one merchant captures, voids and refunds no transaction of another one.',
    basis: 'implied',
    source: { section: 'Introduction; token endpoint', locator: '“to authenticate and authorize access to the API”' },
    operations: ['changeTransaction', 'createRefund'],
  },
] as const satisfies readonly Requirement[];
