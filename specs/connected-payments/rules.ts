/** Connected Payments' promises about every exchange: what was told in confidence never comes back. */
import type { Exchange } from '../../src/engine/exchange.ts';
import { isCardNumber } from '../../src/text/card-number.ts';
import type { AmbientRule } from '../../src/vocabulary/api.ts';
import type { Difference } from '../../src/vocabulary/finding.ts';
import { valueAt } from '../../src/vocabulary/pointer.ts';

export const connectedPaymentsRules: readonly AmbientRule[] = [
  {
    requirement: 'CNP-SECRET-01',
    look: (exchange, earlier) => {
      const sent = sentAs('/card/number', [...earlier, exchange]).filter(isCardNumber);
      const text = exchange.answer?.text.replace(/[ -]/g, '');
      if (text === undefined || sent.length === 0) return undefined;
      return sent.some((number) => text.includes(number)) ? [leak('no full card number', 'one that was sent')] : [];
    },
  },
  {
    requirement: 'CNP-SECRET-02',
    look: (exchange, earlier) => {
      if (!exchange.answer || sentAs('/card/cvv', [...earlier, exchange]).length === 0) return undefined;
      const member = /"[^"]*(cvv|cvc|securitycode)[^"]*"\s*:\s*"?\d{3,4}\b/i.test(exchange.answer.text);
      return member ? [leak('no CVV', 'a member that holds one')] : [];
    },
  },
  {
    requirement: 'CNP-SECRET-03',
    look: (exchange) => {
      const [password] = sentAs('/password', [exchange]);
      if (!exchange.answer || password === undefined || password.length < 6) return undefined;
      return exchange.answer.text.includes(password) ? [leak('no password', 'the password that was sent')] : [];
    },
  },
];

function sentAs(pointer: string, exchanges: readonly Exchange[]): string[] {
  return exchanges
    .map(({ request }) => valueAt(request.body, pointer))
    .filter((value): value is string => typeof value === 'string' && value !== '');
}

function leak(expected: string, received: string): Difference {
  return { kind: 'value', basis: 'documented', pointer: '', expected: `${expected} in any answer`, received };
}
