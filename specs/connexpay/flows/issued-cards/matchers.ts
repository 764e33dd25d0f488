/** What answers of issued cards say of themselves. */
import { Money } from '../../../../src/money/money.ts';
import { type Matcher, satisfies } from '../../../../src/vocabulary/matchers.ts';
import { valueAt } from '../../../../src/vocabulary/pointer.ts';
import { from, type Reference } from '../../../../src/vocabulary/reference.ts';

type Members = Readonly<Record<string, unknown>>;

export const beginsWithTheIncomingCode: Matcher = satisfies(
  'a code that begins with the incoming one, and is longer',
  (received, incoming) =>
    typeof received === 'string' && received.startsWith(String(incoming)) && received !== incoming,
  from('code'),
);

/** Of a whole balanceControl, whose other members the outgoing code repeats. */
export const composesItsOutgoingCode: Matcher = {
  ...satisfies('an outgoingTransactionCode of incoming code, currency, payment, filler and balance', (received) => {
    const control = (received ?? {}) as Members;
    return control.outgoingTransactionCode === composed(control);
  }),
  shows: (received) => valueAt(received, '/outgoingTransactionCode'),
};

/** Of a whole answer. */
export const pointsToItself: Matcher = {
  ...satisfies('cardHolderGuid and cardGuid are the guids of cardHolder and card', (received) => {
    const [holder, named, card, limited] = guids(received);
    return holder !== undefined && holder === named && card !== undefined && card === limited;
  }),
  shows: guids,
};

/** Guids are equal whatever the case of their letters. */
export function isGuid(guid: Reference): Matcher {
  return satisfies(
    'the guid that was sent',
    (received, sent) => String(received).toLowerCase() === String(sent).toLowerCase(),
    guid,
  );
}

function guids(answer: unknown): readonly unknown[] {
  return ['/cardHolder/guid', '/card/cardHolderGuid', '/card/guid', '/velocity/cardGuid'].map((pointer) =>
    valueAt(answer, pointer),
  );
}

function composed(control: Members): string {
  const payment = String(control.thisPaymentNumber).padStart(2, '0');
  const cents = String(Money.read(control.balance)?.minorUnits ?? '').padStart(8, '0');
  return `${control.incomingTransactionCode}${control.currencyCode}${payment}${control.filler}${cents}`;
}
