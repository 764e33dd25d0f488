/** What every payment of a run has authorised, captured, voided and returned, and the rules that keep money conserved. */
import type { LedgerRule } from '../vocabulary/api.ts';
import { Money } from './money.ts';

/** What one exchange says of one payment. Amounts are as the message gives them; `pointer` says where in the answer. */
export type Posting =
  /** Funds were reserved: `id` is the authorisation. */
  | { readonly does: 'authorise'; readonly id: string; readonly amount: unknown }
  /** Money was taken under its own id; `of` names the authorisation it was reserved by, if any. */
  | {
      readonly does: 'capture';
      readonly id: string;
      readonly amount: unknown;
      readonly of?: string;
      readonly pointer: string;
    }
  /** All that is left of a payment or authorisation is given up. */
  | { readonly does: 'void'; readonly id: string }
  | { readonly does: 'return'; readonly id: string; readonly amount: unknown; readonly pointer: string }
  /** The answer states the amount that was asked for. */
  | { readonly does: 'state-amount'; readonly asked: unknown; readonly stated: unknown; readonly pointer: string }
  /** The answer states what is left of a payment. */
  | { readonly does: 'state-rest'; readonly id: string; readonly stated: unknown; readonly pointer: string };

export interface Breach {
  readonly rule: LedgerRule;
  readonly pointer: string;
  readonly expected: string;
  readonly received: string;
}

interface Account {
  readonly authorised: Money;
  captured: Money;
  returned: Money;
  voided: boolean;
}

export interface Ledger {
  /** Books one posting. `undefined` if no rule spoke about it, else the breaches found, perhaps none. */
  post(posting: Posting): { readonly rule: LedgerRule; readonly breach: Breach | undefined } | undefined;
}

/** A ledger that knows nothing yet. Payments that it never saw begin are left alone. */
export function createLedger(): Ledger {
  const accounts = new Map<string, Account>();

  const open = (id: string, authorised: Money, captured: Money) => {
    accounts.set(id, { authorised, captured, returned: Money.zero, voided: false });
  };

  return {
    post: (posting) => {
      switch (posting.does) {
        case 'authorise': {
          const taken = accounts.has(posting.id);
          const amount = Money.read(posting.amount);
          if (!taken && amount) open(posting.id, amount, Money.zero);
          return judge('id-used-once', '/guid', !taken, 'an id that no payment has yet', posting.id);
        }
        case 'capture': {
          const amount = Money.read(posting.amount) ?? Money.zero;
          const source = posting.of === undefined ? undefined : accounts.get(posting.of);
          const taken = accounts.has(posting.id);
          if (!taken) open(posting.id, amount, amount);
          if (taken) return judge('id-used-once', posting.pointer, false, 'an id that no payment has yet', posting.id);
          if (!source) return undefined;
          // A void gives up what was not captured by then.
          const limit = source.voided ? source.captured : source.authorised;
          source.captured = source.captured.plus(amount);
          const within = !source.captured.exceeds(limit);
          const expected = `at most the ${limit} that are authorised are captured in all`;
          return judge('captured-within-authorised', posting.pointer, within, expected, `${source.captured} captured`);
        }
        case 'void': {
          const account = accounts.get(posting.id);
          if (account) account.voided = true;
          return undefined;
        }
        case 'return': {
          const account = accounts.get(posting.id);
          if (!account) return undefined;
          account.returned = account.returned.plus(Money.read(posting.amount) ?? Money.zero);
          const limit = account.voided ? Money.zero : account.captured;
          const expected = `at most the ${limit} that were captured are returned in all`;
          const within = !account.returned.exceeds(limit);
          return judge('returned-within-captured', posting.pointer, within, expected, `${account.returned} returned`);
        }
        case 'state-amount': {
          const asked = Money.read(posting.asked);
          if (!asked || posting.stated === undefined) return undefined;
          const agrees = Money.read(posting.stated)?.equals(asked) ?? false;
          return judge(
            'amount-as-asked',
            posting.pointer,
            agrees,
            `the amount asked for, ${asked}`,
            String(posting.stated),
          );
        }
        case 'state-rest': {
          const account = accounts.get(posting.id);
          // A missing member is the contract's word, not the ledger's.
          if (!account || posting.stated === undefined) return undefined;
          const rest = account.voided ? Money.zero : account.captured.minus(account.returned);
          const agrees = Money.read(posting.stated)?.equals(rest) ?? false;
          const expected = `what is left of the payment, ${rest}`;
          return judge('rest-as-booked', posting.pointer, agrees, expected, String(posting.stated));
        }
      }
    },
  };
}

function judge(rule: LedgerRule, pointer: string, holds: boolean, expected: string, received: string) {
  return { rule, breach: holds ? undefined : { rule, pointer, expected, received } };
}
