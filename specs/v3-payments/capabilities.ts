/** What a V3 Payments sandbox may not be able or willing to do; without it, what needs it is not applicable. */
import type { Capability } from '../../src/vocabulary/api.ts';

export const v3PaymentsCapabilities: Readonly<Record<string, Capability>> = {
  operatesPayments: {
    meaning: 'payments may be captured, refunded and reversed, of which the document says nothing',
    operations: ['operatePayment'],
  },
};
