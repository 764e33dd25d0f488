/** What the sections Versioning, Encoding and Access Token promise. */
import type { Requirement } from '../../../src/vocabulary/requirement.ts';

const everywhere = ['createPayment', 'getPayment', 'operatePayment'] as const;
const versioning = 'API Introduction > Versioning';
const encoding = 'API Introduction > Encoding';
const accessToken = 'API Introduction > Access Token';

export const basicsRequirements = [
  {
    id: 'V3P-VERSION-01',
    statement: 'Version 3 of the API is reached at URLs that begin with /v3.',
    basis: 'documented',
    source: { section: versioning, locator: 'first sentence' },
    operations: ['createPayment'],
  },
  {
    id: 'V3P-VERSION-02',
    statement: 'A change to the API never breaks what works with the same version.',
    basis: 'documented',
    source: { section: versioning, locator: 'second sentence' },
    operations: everywhere,
    untested: 'a run sees one state of the API; runs before and after a change tell',
  },
  {
    id: 'V3P-VERSION-03',
    statement: 'A feature that would break what works with a version comes with a new version.',
    basis: 'documented',
    source: { section: versioning, locator: 'second sentence' },
    operations: everywhere,
    untested: 'no other version is documented that could be compared',
  },
  {
    id: 'V3P-ENCODING-01',
    statement: 'A value with letters beyond ASCII is accepted in UTF-8.',
    basis: 'documented',
    source: { section: encoding, locator: 'first item' },
    operations: ['createPayment'],
  },
  {
    id: 'V3P-ENCODING-02',
    statement: 'A value with letters beyond ASCII that comes back is the one that was sent.',
    basis: 'implied',
    source: { section: encoding, locator: 'first item' },
    operations: ['createPayment', 'getPayment'],
  },
  {
    id: 'V3P-ENCODING-03',
    statement: 'A payment is taken from a body of the type application/x-www-form-urlencoded.',
    basis: 'documented',
    source: { section: encoding, locator: 'second item' },
    operations: ['createPayment'],
  },
  {
    id: 'V3P-ENCODING-04',
    statement: 'A value in which +, %, & and = stand comes back as it was sent.',
    basis: 'implied',
    source: { section: encoding, locator: 'second item' },
    operations: ['createPayment', 'getPayment'],
  },
  {
    id: 'V3P-ENCODING-05',
    statement: 'The content type may name UTF-8 as its charset.',
    basis: 'documented',
    source: { section: encoding, locator: 'second item' },
    operations: ['createPayment', 'operatePayment'],
    untested: 'the suite names the type alone, for which form encoding is UTF-8 by definition',
  },
  {
    id: 'V3P-AUTH-01',
    statement: 'A call with the access token as a bearer token in the Authorization header is served.',
    basis: 'documented',
    source: { section: accessToken, locator: 'first sentence' },
    operations: everywhere,
  },
  {
    id: 'V3P-AUTH-02',
    statement: 'A call whose authorization header has a scheme and no token is answered 401.',
    basis: 'documented',
    source: { section: 'API Introduction > HTTP Status Codes', locator: 'row 401' },
    operations: everywhere,
  },
  {
    id: 'V3P-AUTH-03',
    statement: 'A call with an access token that is none is answered 403.',
    basis: 'documented',
    source: { section: 'API Introduction > HTTP Status Codes', locator: 'row 403' },
    operations: everywhere,
  },
  {
    id: 'V3P-AUTH-04',
    statement: 'A call without an authorization header is answered 401.',
    basis: 'implied',
    source: { section: accessToken, locator: 'table, column Required' },
    operations: everywhere,
    ambiguities: ['V3P-AMB-001'],
  },
  {
    id: 'V3P-AUTH-05',
    statement: 'A call with another scheme than Bearer is answered 401.',
    basis: 'implied',
    source: { section: accessToken, locator: 'first sentence' },
    operations: everywhere,
  },
  {
    id: 'V3P-AUTH-06',
    statement: 'An access token has the documented length.',
    basis: 'documented',
    source: { section: accessToken, locator: 'table, column Format' },
    operations: everywhere,
    ambiguities: ['V3P-AMB-002'],
    untested: 'the format is damaged in the document, and the suite does not make tokens',
  },
  {
    id: 'V3P-AUTH-07',
    statement: "The access token is to be had from the backend's user interface.",
    basis: 'documented',
    source: { section: accessToken, locator: 'table, column Description' },
    operations: everywhere,
    untested: 'the user interface is no part of the API',
  },
  {
    id: 'V3P-AUTH-08',
    statement:
      'A call whose authorization header has two tokens is answered 401, or 403 if both are taken for one token.',
    basis: 'implied',
    source: { section: 'API Introduction > HTTP Status Codes', locator: 'rows 401 and 403' },
    operations: everywhere,
  },
  {
    id: 'V3P-SECRET-01',
    statement: 'A card number that was sent never comes back in full.',
    basis: 'assumed',
    source: { section: 'API Introduction', locator: 'no word of it' },
    operations: ['createPayment', 'getPayment'],
  },
  {
    id: 'V3P-SECRET-02',
    statement: 'A CVV that was sent never comes back.',
    basis: 'assumed',
    source: { section: 'API Introduction', locator: 'no word of it' },
    operations: ['createPayment', 'getPayment'],
  },
  {
    id: 'V3P-SECRET-03',
    statement: 'The access token never comes back.',
    basis: 'assumed',
    source: { section: accessToken, locator: 'no word of it' },
    operations: everywhere,
  },
] as const satisfies readonly Requirement[];
