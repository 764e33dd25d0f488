/** Steps of which both lives are made. The reference of the payment is kept as ‹payment›. */
import { aQuery } from '../../../fixtures/connected-payments/recipes/services.ts';
import { aVoid } from '../../../fixtures/connected-payments/recipes/transactions.ts';
import { Money } from '../../../src/money/money.ts';
import { approved } from '../../../src/vocabulary/flow.ts';
import type { Attempt } from '../../../src/vocabulary/life-cycle.ts';
import { from } from '../../../src/vocabulary/reference.ts';
import type { ConnectedPaymentsRequirementId as Id } from '../requirements/index.ts';
import { step } from '../words.ts';

export const payment = from('payment');

/** As the API takes amounts: a number with two decimals. */
export function decimal(minorUnits: number): number {
  return Money.ofMinorUnits(minorUnits).toNumber();
}

export function voided({ title, expect, proves }: Attempt<Id>) {
  return step(title, { call: 'createVoid', body: aVoid({ reference: payment }), expect, proves });
}

/** What was captured, voided and refunded in all, the ledger holds against every query. */
export function lookedUp(title: string) {
  return step(title, {
    call: 'queryTransaction',
    body: aQuery({ reference: payment }),
    expect: approved,
    proves: 'CNP-QUERY-01',
  });
}
