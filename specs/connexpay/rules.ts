/** ConnexPay's promises about every exchange: what never comes back, and which codes a decline may have. */
import { responseCode } from '../../openapi/connexpay/response-codes.ts';
import type { AmbientRule } from '../../src/vocabulary/api.ts';
import { cardNumberStays, cvvStays, secretStays } from '../../src/vocabulary/confidence.ts';
import type { Difference } from '../../src/vocabulary/finding.ts';
import { valueAt } from '../../src/vocabulary/pointer.ts';
import { readConnexpayOutcome } from './outcome.ts';

const PASSWORDS = ['/Password', '/NewPassword', '/OldPassword', '/password'];

export const connexpayRules: readonly AmbientRule[] = [
  cardNumberStays('CXP-SECRET-01', '/Card/CardNumber'),
  cvvStays('CXP-SECRET-02', '/Card/Cvv2'),
  secretStays('CXP-SECRET-03', 'password', ({ request }) => PASSWORDS.map((pointer) => valueAt(request.body, pointer))),
  {
    requirement: 'CXP-CODE-01',
    look: (exchange) => {
      const { kind, code } = readConnexpayOutcome(exchange);
      if (kind !== 'declined' || code === undefined) return undefined;
      const listed = responseCode(code) !== undefined;
      return listed ? [] : [notListed(code)];
    },
  },
];

function notListed(received: string): Difference {
  return { kind: 'value', basis: 'documented', pointer: '', expected: 'a listed response code', received };
}
