/** The ledger notices whenever money is made or lost, and keeps silent about payments that it never saw begin. */
import { expect, test } from '@playwright/test';
import { createLedger, type Posting } from '../../src/money/ledger.ts';

/** What the ledger says of the last of these postings. */
function last(...postings: readonly Posting[]): string {
  const ledger = createLedger();
  const [judgement] = postings.map((posting) => ledger.post(posting)).slice(-1);
  if (!judgement) return 'silent';
  const { rule, breach } = judgement;
  return breach ? `${rule} broken at ${breach.pointer}: ${breach.received}, not ${breach.expected}` : `${rule} holds`;
}

const authorise = (id: string, amount: unknown): Posting => ({ does: 'authorise', id, amount, pointer: '/guid' });
const sale = (id: string, amount: unknown): Posting => ({ does: 'capture', id, amount, pointer: '/guid' });
const capture = (id: string, amount: unknown, of: string): Posting =>
  ({ ...sale(id, amount), of, pointer: '/amount' }) as Posting;
const voids = (id: string): Posting => ({ does: 'void', id });
const voidsPart = (id: string, amount: unknown): Posting => ({ does: 'void', id, amount, pointer: '/amount' });
const returns = (id: string, amount: unknown): Posting => ({ does: 'return', id, amount, pointer: '/amount' });
const rest = (id: string, stated: unknown): Posting => ({
  does: 'state-sum',
  what: 'rest',
  id,
  stated,
  pointer: '/rest',
});
const stated = (asked: unknown, stated: unknown): Posting => ({
  does: 'state-amount',
  asked,
  stated,
  pointer: '/amount',
});

const table: readonly [fact: string, said: string, ...postings: Posting[]][] = [
  ['an authorisation has a new id', 'id-used-once holds', authorise('a', 10)],
  [
    'an id is used twice',
    'id-used-once broken at /guid: a, not an id that no payment has yet',
    sale('a', 1),
    authorise('a', 10),
  ],
  [
    'a sale under a used id',
    'id-used-once broken at /guid: a, not an id that no payment has yet',
    sale('a', 1),
    sale('a', 1),
  ],
  ['a sale without authorisation', 'silent', sale('s', 10)],
  ['all is captured', 'captured-within-authorised holds', authorise('a', '10.00'), capture('s', 10, 'a')],
  [
    'captured in two parts',
    'captured-within-authorised holds',
    authorise('a', 10),
    capture('s', 9.99, 'a'),
    capture('t', 0.01, 'a'),
  ],
  [
    'a cent too much in two parts',
    'captured-within-authorised broken at /amount: 10.01 captured, not at most the 10.00 that are authorised are captured in all',
    ...[authorise('a', 10), capture('s', 9.99, 'a'), capture('t', 0.02, 'a')],
  ],
  [
    'captured after the void',
    'captured-within-authorised broken at /amount: 5.00 captured, not at most the 4.00 that are authorised are captured in all',
    ...[authorise('a', 10), capture('s', 4, 'a'), voids('a'), capture('t', 1, 'a')],
  ],
  [
    'a part is voided, of what is neither captured nor voided yet',
    'voided-within-authorised holds',
    ...[authorise('a', 10), capture('a', 4, 'a'), voidsPart('a', 2.5), voidsPart('a', '3.50')],
  ],
  [
    'a cent too much is voided in parts',
    'voided-within-authorised broken at /amount: 3.51 voided, not at most the 3.50 that are neither captured nor voided are voided',
    ...[authorise('a', 10), capture('a', 4, 'a'), voidsPart('a', 2.5), voidsPart('a', 3.51)],
  ],
  [
    'captured after a part was voided',
    'captured-within-authorised broken at /amount: 7.51 captured, not at most the 7.50 that are authorised are captured in all',
    ...[authorise('a', 10), voidsPart('a', 2.5), capture('a', 7.51, 'a')],
  ],
  [
    'a part is voided of which no amount can be read',
    'captured-within-authorised holds',
    ...[authorise('a', 10), voidsPart('a', 'some'), capture('a', 10, 'a')],
  ],
  [
    'an id that is used again keeps what was booked under it',
    'captured-within-authorised broken at /amount: 10.01 captured, not at most the 10.00 that are authorised are captured in all',
    ...[authorise('a', 10), authorise('a', 20), capture('a', 10.01, 'a')],
  ],
  ['captured of an authorisation without an amount', 'silent', authorise('a', 'some'), capture('s', 10, 'a')],
  ['captured of an unseen authorisation', 'silent', capture('s', 10, 'a')],
  ['returned in parts', 'returned-within-captured holds', sale('s', 10), returns('s', 3.33), returns('s', 6.67)],
  [
    'a cent too much returned',
    'returned-within-captured broken at /amount: 10.01 returned, not at most the 10.00 that were captured are returned in all',
    ...[sale('s', 10), returns('s', 3.33), returns('s', 6.68)],
  ],
  [
    'returned after the void',
    'returned-within-captured broken at /amount: 1.00 returned, not at most the 0.00 that were captured are returned in all',
    ...[sale('s', 10), voids('s'), returns('s', 1)],
  ],
  ['returned of an unseen sale', 'silent', returns('s', 1)],
  ['voided twice or unseen', 'silent', sale('s', 10), voids('s'), voids('s'), voids('t')],
  ['the rest after a return', 'sums-as-booked holds', sale('s', 10), returns('s', 0.1), rest('s', '9.9')],
  ['the rest after a void', 'sums-as-booked holds', sale('s', 10), voids('s'), rest('s', 0)],
  [
    'the rest a cent off',
    'sums-as-booked broken at /rest: 9.89, not what is left of the payment, 9.90',
    ...[sale('s', 10), returns('s', 0.1), rest('s', 9.89)],
  ],
  [
    'a rest that is no amount',
    'sums-as-booked broken at /rest: much, not what is left of the payment, 10.00',
    sale('s', 10),
    rest('s', 'much'),
  ],
  ['no rest is stated', 'silent', sale('s', 10), rest('s', undefined)],
  ['the rest of an unseen sale', 'silent', rest('s', 5)],
  ['the amount as asked', 'amount-as-asked holds', stated(15.5, '15.50')],
  [
    'another amount than asked',
    'amount-as-asked broken at /amount: 15.51, not the amount asked for, 15.50',
    stated(15.5, 15.51),
  ],
  [
    'a negative amount',
    'amount-as-asked broken at /amount: -15.5, not the amount asked for, 15.50',
    stated(15.5, -15.5),
  ],
  [
    'an amount that is null',
    'amount-as-asked broken at /amount: null, not the amount asked for, 15.50',
    stated(15.5, null),
  ],
  ['no amount is stated', 'silent', stated(15.5, undefined)],
  ['what was asked is no amount', 'silent', stated('x', 5)],
];

test('Each posting is judged by the rule that speaks about it', () => {
  for (const [fact, said, ...postings] of table) expect(last(...postings), fact).toBe(said);
});

test('Two ledgers know nothing of each other', () => {
  createLedger().post(sale('s', 10));
  expect(createLedger().post(returns('s', 100))).toBeUndefined();
});
