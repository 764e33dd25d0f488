/** Flows about looking a transaction up by the ids of the merchant. */
import { approved, type CallStep, type Flow, unsuccessful } from '../../../src/vocabulary/flow.ts';
import { is } from '../../../src/vocabulary/matchers.ts';
import { from } from '../../../src/vocabulary/reference.ts';
import { whereCalled } from '../../../src/vocabulary/source-line.ts';
import type { PaymentIntentsRequirementId } from '../requirements/index.ts';
import { check, flow, step } from '../words.ts';
import { assumed, authorised, listed } from './steps.ts';

type Found = 'PIN-LOOKUP-01' | 'PIN-LOOKUP-02';

export const lookupsFlows: readonly Flow[] = [
  flow('A transaction is looked up by either identifier, with its type', [
    authorised('A payment is authorised'),
    authorised('Another one is authorised', 'other'),
    lookUpTaken('external_id'),
    isFound('It is found by its external_id', 'external_id', 'trx', 'PIN-LOOKUP-01'),
    isFound('The other one is found by its own', 'external_id', 'other', 'PIN-LOOKUP-01'),
    lookUpTaken('order_id'),
    isFound('It is found by its order_id', 'order_id', 'trx', 'PIN-LOOKUP-02'),
    isFound('The other one is found by its own order', 'order_id', 'other', 'PIN-LOOKUP-02'),
  ]),
  flow('A look-up does not take one identifier for the other', [
    authorised('A payment is authorised'),
    lookUpTaken('external_id'),
    isFound('It is found by its external_id', 'external_id', 'trx', 'PIN-LOOKUP-01'),
    step('Its external_id is no order_id', {
      call: 'lookUpTransaction',
      query: { type: 'order_id', id: from('trxExternalId') },
      expect: unsuccessful,
      proves: 'PIN-LOOKUP-04',
    }),
    step('Its order_id is no external_id', {
      call: 'lookUpTransaction',
      query: { type: 'external_id', id: from('trxOrderId') },
      expect: unsuccessful,
      proves: 'PIN-LOOKUP-04',
    }),
  ]),
  flow('A look-up finds nothing under an identifier that nobody has', [
    authorised('A payment is authorised'),
    lookUpTaken('external_id'),
    isFound('It is found by its external_id', 'external_id', 'trx', 'PIN-LOOKUP-01'),
    step('There is nothing under an external_id that nobody has', {
      call: 'lookUpTransaction',
      query: { type: 'external_id', id: 'tollgate-no-such-id' },
      expect: unsuccessful,
      proves: 'PIN-LOOKUP-05',
    }),
    step('There is nothing under an order_id that nobody has', {
      call: 'lookUpTransaction',
      query: { type: 'order_id', id: 'tollgate-no-such-id' },
      expect: unsuccessful,
      proves: 'PIN-LOOKUP-05',
    }),
  ]),
  flow('A look-up says which identifier it passes', [
    authorised('A payment is authorised'),
    lookUpTaken('external_id'),
    isFound('It is found by its external_id', 'external_id', 'trx', 'PIN-LOOKUP-01'),
    step('Without the type it is refused', {
      call: 'lookUpTransaction',
      query: { id: from('trxExternalId') },
      expect: unsuccessful,
      proves: 'PIN-LOOKUP-03',
    }),
    step('With another type it is refused', {
      call: 'lookUpTransaction',
      query: { type: 'reference_id', id: from('trxExternalId') },
      expect: unsuccessful,
      proves: 'PIN-LOOKUP-06',
    }),
    lookUpTaken('order_id'),
    isFound('It is found by its order_id', 'order_id', 'trx', 'PIN-LOOKUP-02'),
    step('Without the type its order is refused too', {
      call: 'lookUpTransaction',
      query: { id: from('trxOrderId') },
      expect: unsuccessful,
      proves: 'PIN-LOOKUP-03',
    }),
    step('With another type its order is refused too', {
      call: 'lookUpTransaction',
      query: { type: 'reference_id', id: from('trxOrderId') },
      expect: unsuccessful,
      proves: 'PIN-LOOKUP-06',
    }),
  ]),
];

/** Whatever it finds. */
function lookUpTaken(type: 'external_id' | 'order_id'): CallStep<PaymentIntentsRequirementId> {
  const at = whereCalled();
  const taken = step(`A look-up takes ${type}`, {
    call: 'lookUpTransaction',
    query: { type, id: from(type === 'external_id' ? 'trxExternalId' : 'trxOrderId') },
    expect: listed,
    assumes: assumed.lookUp,
  });
  return { ...taken, at };
}

function isFound(
  title: string,
  type: 'external_id' | 'order_id',
  as: string,
  proves: Found,
): CallStep<PaymentIntentsRequirementId> {
  const at = whereCalled();
  const id = from(type === 'external_id' ? `${as}ExternalId` : `${as}OrderId`);
  const found = step(title, {
    call: 'lookUpTransaction',
    query: { type, id },
    expect: approved,
    proves,
    checks: [check(proves, '/id', is(from(as)))],
  });
  return { ...found, at };
}
