/** The ways in which a checksum is made wrongly, by the operation whose combination is the right one. */
import {
  type Formula,
  inWrongOrder,
  type Signing,
  withAmount,
  withAmountWrittenOtherwise,
  withAnotherAmount,
  withMemberOnly,
  withPayment,
  withWrongKey,
} from '../../../../fixtures/backoffice/recipes/checksum.ts';
import { from } from '../../../../src/vocabulary/reference.ts';
import type { BackofficeRequirementId } from '../../requirements/index.ts';

/** How the step is called, what its refusal proves, and how its request is signed. */
export type Wrong = readonly [title: string, proves: BackofficeRequirementId, signing: Signing];

const wrongInAny = (right: Formula): readonly Wrong[] => [
  ['A checksum with another key is refused', 'BKO-CHECKSUM-06', { over: withWrongKey(right) }],
  ['A checksum in another order is refused', 'BKO-CHECKSUM-07', { over: inWrongOrder(right) }],
];

/** For captures and refunds. The flow keeps the id of a payment under `other`. */
export const wrongWithAmount: readonly Wrong[] = [
  ...wrongInAny(withAmount),
  ['The checksum of an inquiry is refused', 'BKO-CHECKSUM-08', { over: withPayment }],
  ['The checksum of the list is refused', 'BKO-CHECKSUM-08', { over: withMemberOnly }],
  ['A checksum over a third decimal place is refused', 'BKO-CHECKSUM-09', { over: withAmountWrittenOtherwise }],
  ['A checksum over one cent more is refused', 'BKO-CHECKSUM-13', { over: withAnotherAmount }],
  ['A checksum for another payment is refused', 'BKO-CHECKSUM-12', { payment: from('other') }],
];

/** For inquiries and cancellations. The flow keeps the id of a payment under `other`. */
export const wrongWithPayment: readonly Wrong[] = [
  ...wrongInAny(withPayment),
  ['The checksum of a capture is refused', 'BKO-CHECKSUM-08', { over: withAmount }],
  ['The checksum of the list is refused', 'BKO-CHECKSUM-08', { over: withMemberOnly }],
  ['A checksum for another payment is refused', 'BKO-CHECKSUM-12', { payment: from('other') }],
];

/** For the list. The flow keeps the id of a payment under `payment`. */
export const wrongWithMemberOnly: readonly Wrong[] = [
  ...wrongInAny(withMemberOnly),
  ['The checksum of an inquiry is refused', 'BKO-CHECKSUM-08', { over: withPayment, payment: from('payment') }],
];
