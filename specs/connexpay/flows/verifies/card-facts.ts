/** What an answer may say of a card, held against the card that was sent. */
import type { Matcher } from '../../../../src/vocabulary/matchers.ts';
import { valueAt } from '../../../../src/vocabulary/pointer.ts';

/** An answered card whose `first4` and `last4` are the ends of the number of the card that was sent. */
export function endsOf(card: unknown): Matcher {
  const ends = (sent: unknown) => {
    const number = String(valueAt(sent, '/CardNumber'));
    return { first4: number.slice(0, 4), last4: number.slice(-4) };
  };
  return {
    argument: card,
    says: (sent) => `first4 ${ends(sent).first4} and last4 ${ends(sent).last4}`,
    holds: (received, sent) =>
      valueAt(received, '/first4') === ends(sent).first4 && valueAt(received, '/last4') === ends(sent).last4,
  };
}

/** YYYY-MM of the YYMM that was sent. */
export function yearAndMonth(card: unknown): Matcher {
  const answered = (sent: unknown) => {
    const yymm = String(valueAt(sent, '/ExpirationDate'));
    return `20${yymm.slice(0, 2)}-${yymm.slice(2)}`;
  };
  return {
    argument: card,
    says: (sent) => `“${answered(sent)}”`,
    holds: (received, sent) => received === answered(sent),
  };
}
