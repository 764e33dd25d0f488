/** Steps with which most flows begin or end. */
import { aDebit, anInquiry, aPreauthorisation } from '../../../fixtures/backoffice/recipes/payments.ts';
import { approved, type CallStep } from '../../../src/vocabulary/flow.ts';
import type { Reference } from '../../../src/vocabulary/reference.ts';
import { whereCalled } from '../../../src/vocabulary/source-line.ts';
import type { BackofficeRequirementId } from '../requirements/index.ts';
import { step } from '../words.ts';

type Shared = CallStep<BackofficeRequirementId>;

/** Under which names later steps find the payment and its amount. */
interface Kept {
  readonly payment?: string;
  readonly amount?: string;
}

export function reserved(title: string, kept: Kept = {}): Shared {
  const spec = { call: 'createPayment', body: aPreauthorisation(), expect: approved, proves: 'BKO-PAY-01' } as const;
  return { ...step(title, { ...spec, ...keeping(kept) }), at: whereCalled() };
}

export function debited(title: string, kept: Kept = {}): Shared {
  const spec = { call: 'createPayment', body: aDebit(), expect: approved, proves: 'BKO-PAY-02' } as const;
  return { ...step(title, { ...spec, ...keeping(kept) }), at: whereCalled() };
}

/** The ledger compares what it tells with what was done. */
export function inquired(title: string, payment: Reference): Shared {
  const body = anInquiry({ payment });
  const spec = { call: 'operatePayment', path: { id: payment }, body, expect: approved } as const;
  return { ...step(title, { ...spec, proves: 'BKO-INQUIRY-01' }), at: whereCalled() };
}

function keeping({ payment, amount }: Kept) {
  return {
    keep: payment === undefined ? {} : { [payment]: '/paymentId' },
    keepSent: amount === undefined ? {} : { [amount]: '/amount' },
  };
}
