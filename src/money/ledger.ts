/** What every payment of a run has authorised, captured, voided and returned, and the rules that keep money conserved. */
import { Money } from './money.ts';

/** The promises of conserved money. */
export type LedgerRule =
  | 'captured-within-authorised'
  | 'voided-within-authorised'
  | 'returned-within-captured'
  | 'amount-as-asked'
  | 'sums-as-booked'
  | 'id-used-once';

/** What one exchange says of one payment. Amounts are as the message gives them; `pointer` says where in the answer. */
export type Posting =
  /** Funds were reserved. */
  | Moved<'authorise'>
  /** Money was taken. `of` names the authorisation that it was reserved by: another payment, or this one. */
  | Moved<'capture', { readonly of?: string }>
  /** So much of a reservation is given up; without an amount, all that is left of a payment is. */
  | { readonly does: 'void'; readonly id: string; readonly amount?: unknown; readonly pointer?: string }
  | Moved<'return'>
  /** The answer states the amount that was asked for. */
  | { readonly does: 'state-amount'; readonly asked: unknown; readonly stated: unknown; readonly pointer: string }
  /** The answer states a sum over what was done to a payment so far. */
  | {
      readonly does: 'state-sum';
      readonly what: Sum;
      readonly id: string;
      readonly stated: unknown;
      readonly pointer: string;
    };

type Moved<Does extends string, More = object> = More & {
  readonly does: Does;
  readonly id: string;
  readonly amount: unknown;
  readonly pointer: string;
};

/** `rest` is what was captured less what was returned, and nothing once the payment is voided. */
export type Sum = 'authorised' | 'captured' | 'voided' | 'returned' | 'rest';

export interface Breach {
  readonly rule: LedgerRule;
  readonly pointer: string;
  readonly expected: string;
  readonly received: string;
}

export interface Judgement {
  readonly rule: LedgerRule;
  readonly breach: Breach | undefined;
}

export interface Ledger {
  /** Books one posting. `undefined` if no rule spoke about it. */
  post(posting: Posting): Judgement | undefined;
}

interface Account {
  readonly authorised: Money;
  captured: Money;
  returned: Money;
  /** What was reserved and then given up. */
  released: Money;
  /** A payment that took its money by itself and was voided: nothing is left of it. */
  undone: boolean;
  /** Whether it began by taking money, not by reserving it. */
  readonly isCharge: boolean;
}

/** A ledger that knows nothing yet. Payments that it never saw begin are left alone. */
export function createLedger(): Ledger {
  const accounts = new Map<string, Account>();

  const open = (id: string, authorised: Money, isCharge: boolean) => {
    const captured = isCharge ? authorised : Money.zero;
    accounts.set(id, { authorised, captured, returned: Money.zero, released: Money.zero, undone: false, isCharge });
  };

  const capture = ({ id, of, amount, pointer }: Extract<Posting, { does: 'capture' }>) => {
    const money = Money.read(amount) ?? Money.zero;
    const source = accounts.get(of ?? '');
    if (of !== id) {
      if (accounts.has(id)) return judge('id-used-once', pointer, false, 'an id that no payment has yet', id);
      open(id, money, true);
    }
    if (!source) return undefined;
    source.captured = source.captured.plus(money);
    // What was given up by then can no longer be captured.
    const limit = source.authorised.minus(source.released);
    const expected = `at most the ${limit} that are authorised are captured in all`;
    const within = !source.captured.exceeds(limit);
    return judge('captured-within-authorised', pointer, within, expected, `${source.captured} captured`);
  };

  const release = (account: Account, { amount, pointer = '' }: Extract<Posting, { does: 'void' }>) => {
    const open = account.authorised.minus(account.captured).minus(account.released);
    if (amount === undefined) {
      account.undone = account.isCharge;
      account.released = account.released.plus(account.isCharge ? Money.zero : open);
      return undefined;
    }
    const money = Money.read(amount) ?? Money.zero;
    account.released = account.released.plus(money);
    const expected = `at most the ${open} that are neither captured nor voided are voided`;
    return judge('voided-within-authorised', pointer, !money.exceeds(open), expected, `${money} voided`);
  };

  return {
    post: (posting) => {
      if (posting.does === 'state-amount') return stateAmount(posting);
      if (posting.does === 'capture') return capture(posting);
      const account = accounts.get(posting.id);
      if (posting.does === 'authorise') {
        const amount = Money.read(posting.amount);
        if (!account && amount) open(posting.id, amount, false);
        return judge('id-used-once', posting.pointer, !account, 'an id that no payment has yet', posting.id);
      }
      if (!account) return undefined;
      if (posting.does === 'void') return release(account, posting);
      if (posting.does === 'state-sum') return stateSum(account, posting);
      account.returned = account.returned.plus(Money.read(posting.amount) ?? Money.zero);
      const limit = account.undone ? Money.zero : account.captured;
      const expected = `at most the ${limit} that were captured are returned in all`;
      const within = !account.returned.exceeds(limit);
      return judge('returned-within-captured', posting.pointer, within, expected, `${account.returned} returned`);
    },
  };
}

/** A member that is missing is the contract's word, not the ledger's. */
function stateAmount({ asked, stated, pointer }: Extract<Posting, { does: 'state-amount' }>): Judgement | undefined {
  const wanted = Money.read(asked);
  if (!wanted || stated === undefined) return undefined;
  const agrees = Money.read(stated)?.equals(wanted) ?? false;
  return judge('amount-as-asked', pointer, agrees, `the amount asked for, ${wanted}`, String(stated));
}

const SUMS: Readonly<Record<Sum, { readonly says: string; readonly of: (account: Account) => Money }>> = {
  authorised: { says: 'what was authorised', of: ({ authorised }) => authorised },
  captured: { says: 'what was captured in all', of: ({ captured }) => captured },
  voided: { says: 'what was voided in all', of: ({ released }) => released },
  returned: { says: 'what was returned in all', of: ({ returned }) => returned },
  rest: {
    says: 'what is left of the payment',
    of: ({ undone, captured, returned }) => (undone ? Money.zero : captured.minus(returned)),
  },
};

function stateSum(account: Account, posting: Extract<Posting, { does: 'state-sum' }>): Judgement | undefined {
  if (posting.stated === undefined) return undefined;
  const { says, of } = SUMS[posting.what];
  const sum = of(account);
  const agrees = Money.read(posting.stated)?.equals(sum) ?? false;
  return judge('sums-as-booked', posting.pointer, agrees, `${says}, ${sum}`, String(posting.stated));
}

function judge(rule: LedgerRule, pointer: string, holds: boolean, expected: string, received: string): Judgement {
  return { rule, breach: holds ? undefined : { rule, pointer, expected, received } };
}
