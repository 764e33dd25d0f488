/** The good requests of captures, voids, returns, timeout reversals, and of the closing and finding of batches. */
import { aBatchSearch } from '../../../fixtures/connexpay/recipes/batches.ts';
import {
  aBatchClose,
  aCapture,
  anAuthOnly,
  aReturn,
  aSale,
  aVoid,
} from '../../../fixtures/connexpay/recipes/payments.ts';
import { referenceNumber } from '../../../fixtures/connexpay/recipes/reference-numbers.ts';
import { aTimeoutReversal } from '../../../fixtures/connexpay/recipes/timeout-reversals.ts';
import type { Look, Twin } from '../../../src/cases/twin.ts';
import { answered, approved } from '../../../src/vocabulary/flow.ts';
import { is, money } from '../../../src/vocabulary/matchers.ts';
import { from } from '../../../src/vocabulary/reference.ts';
import { noneApproved } from '../flows/looks.ts';
import { searched } from '../flows/searches/search-steps.ts';
import type { ConnexpayRequirementId as Id } from '../requirements/index.ts';
import { step } from '../words.ts';

const GOOD = 'The good request is accepted';

const sale = step('There is a sale', {
  call: 'createSale',
  body: aSale(),
  expect: approved,
  keep: { sale: '/guid', reference: '/refNumber', batchStatus: '/batchStatus' },
  keepSent: { amount: '/Amount', sequence: '/SequenceNumber' },
});
const authOnly = step('There is an authOnly', {
  call: 'createAuthOnly',
  body: anAuthOnly(),
  expect: approved,
  keep: { authOnly: '/guid', reference: '/refNumber' },
  keepSent: { amount: '/Amount' },
});
const closed = step('Its batch is closed', { call: 'closeBatch', body: aBatchClose(), expect: approved });

const saleIs = (pointer: string, matcher: ReturnType<typeof is>): Look<Id> => ({
  step: step('The sale is what it was', { call: 'getSale', path: { guid: from('sale') }, expect: approved }),
  sees: [[pointer, matcher]],
});
const saleIsWhole = saleIs('/effectiveAmount', money(from('amount')));

/** What was voided could no longer be captured. */
const canBeCaptured: Look<Id> = {
  step: step('The authOnly can still be captured', {
    call: 'createCapture',
    body: aCapture({ AuthOnlyGuid: from('authOnly') }),
    expect: approved,
  }),
  usesUp: true,
};

/** A number that is another one may be that of somebody else’s payment, which must not be touched. */
function otherNumbers(field: string): Readonly<Record<string, string>> {
  const kinds = ['form', 'decimals', 'least', 'most', 'too-small', 'too-large'];
  const reason = 'another number may be that of a payment which is not the suite’s';
  return Object.fromEntries(kinds.map((kind) => [`${field} ${kind}`, reason]));
}

const references = ['/SaleGuid', '/SaleReferenceNumber', '/AuthOnlyGuid', '/AuthOnlyReferenceNumber'] as const;

/** A void, or a return, that names its payment by this field; the others would name it twice. */
function naming(field: (typeof references)[number], isFirst = false) {
  return {
    ...(isFirst ? { elsewhere: references.filter((other) => other !== field) } : { only: [field] }),
    says: `by ${field.slice(1)}`,
    mandatory: [field],
    leavesOut: otherNumbers(field),
    usesUp: true,
  };
}

export const correctionTwins: readonly Twin<Id>[] = [
  {
    prepare: [authOnly],
    usesUp: true,
    step: step(GOOD, {
      call: 'createCapture',
      body: aCapture({ AuthOnlyGuid: from('authOnly'), NewAmount: from('amount') }),
      expect: approved,
    }),
    looks: [
      {
        step: step('No capture of it is among the approved ones', { call: 'listCaptures', expect: answered }),
        sees: [['', noneApproved('/authOnlyGuid', from('authOnly'))]],
      },
    ],
  },
  {
    ...naming('/SaleGuid', true),
    prepare: [sale],
    step: step(GOOD, {
      call: 'createVoid',
      body: aVoid({ SaleGuid: from('sale'), VoidReason: 'DEVICE_TIMEOUT' }),
      expect: approved,
    }),
    looks: [saleIsWhole],
  },
  {
    ...naming('/SaleReferenceNumber'),
    prepare: [sale],
    step: step(GOOD, {
      call: 'createVoid',
      body: aVoid({ SaleReferenceNumber: referenceNumber('reference') }),
      expect: approved,
    }),
    looks: [saleIsWhole],
  },
  {
    ...naming('/AuthOnlyGuid'),
    prepare: [authOnly],
    step: step(GOOD, { call: 'createVoid', body: aVoid({ AuthOnlyGuid: from('authOnly') }), expect: approved }),
    looks: [canBeCaptured],
  },
  {
    ...naming('/AuthOnlyReferenceNumber'),
    prepare: [authOnly],
    step: step(GOOD, {
      call: 'createVoid',
      body: aVoid({ AuthOnlyReferenceNumber: referenceNumber('reference') }),
      expect: approved,
    }),
    looks: [canBeCaptured],
  },
  {
    ...naming('/SaleGuid', true),
    prepare: [sale, closed],
    step: step(GOOD, {
      call: 'createReturn',
      body: aReturn({ SaleGuid: from('sale'), Amount: from('amount') }),
      expect: approved,
    }),
    looks: [saleIsWhole],
  },
  {
    ...naming('/SaleReferenceNumber'),
    prepare: [sale, closed],
    step: step(GOOD, {
      call: 'createReturn',
      body: aReturn({ SaleReferenceNumber: referenceNumber('reference'), Amount: from('amount') }),
      expect: approved,
    }),
    looks: [saleIsWhole],
  },
  {
    prepare: [sale],
    usesUp: true,
    step: step(GOOD, {
      call: 'createTimeoutReversal',
      body: aTimeoutReversal({ SequenceNumber: from('sequence') }),
      expect: approved,
    }),
    looks: [saleIsWhole],
  },
  {
    prepare: [sale],
    usesUp: true,
    step: step(GOOD, { call: 'closeBatch', body: aBatchClose(), expect: approved }),
    looks: [saleIs('/batchStatus', is(from('batchStatus')))],
  },
  {
    prepare: [sale, closed],
    step: step(GOOD, { call: 'searchBatches', body: aBatchSearch(), expect: approved }),
    accepts: searched,
    looks: 'it only reads',
  },
];
