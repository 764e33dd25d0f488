/** The good request of each service of Connected Payments, and what its document says of fields that are otherwise. */
import {
  aBulkQuery,
  aMaskedPanRequest,
  anEndpoint,
  aQuery,
  aTokenRequest,
} from '../../fixtures/connected-payments/recipes/services.ts';
import {
  aCapture,
  aPaymentByToken,
  aPreAuthorisation,
  aPurchase,
  aRefund,
  aVoid,
} from '../../fixtures/connected-payments/recipes/transactions.ts';
import type { CasePlan, Twin } from '../../src/cases/twin.ts';
import { approved } from '../../src/vocabulary/flow.ts';
import { from } from '../../src/vocabulary/reference.ts';
import { purchased, reserved, settled } from './flows/steps.ts';
import type { ConnectedPaymentsRequirementId as Id } from './requirements/index.ts';
import { step } from './words.ts';

const READS = 'it only reads';
const UNNAMED = 'it could be looked up only by the reference that an acceptance answers';
const mayDecline = { outcomes: ['approved', 'declined'] } as const;
const token = step('There is a token', {
  call: 'createToken',
  body: aTokenRequest(),
  expect: approved,
  keep: { token: '/token' },
});
const capture = step('The good request is accepted', {
  call: 'createCapture',
  body: aCapture({ reference: from('reserved'), amount: from('reservedAmount') }),
  expect: approved,
});
const refund = step('The good request is accepted', {
  call: 'createRefund',
  body: aRefund({ reference: from('purchase'), amount: from('purchaseAmount') }),
  expect: approved,
});

const twins: readonly Twin<Id>[] = [
  ...(['createPurchase', 'createPreAuthorisation'] as const).flatMap((call): Twin<Id>[] => [
    {
      says: 'by card',
      step: step('The good request is accepted', {
        call,
        body: call === 'createPurchase' ? aPurchase() : aPreAuthorisation(),
        expect: approved,
      }),
      accepts: mayDecline,
      mandatory: ['/card'],
      elsewhere: ['/token'],
      looks: UNNAMED,
    },
    {
      says: 'by token',
      prepare: [token],
      step: step('The good request is accepted', {
        call,
        body: aPaymentByToken({ token: from('token') }),
        expect: approved,
        assumes: 'that a token can be paid with, see CNP-AMB-005',
      }),
      accepts: mayDecline,
      mandatory: ['/token'],
      only: ['/token'],
      looks: UNNAMED,
    },
  ]),
  {
    prepare: [reserved('An amount is reserved')],
    usesUp: true,
    step: capture,
    looks: [{ step: { ...capture, title: 'All of it can still be captured' }, usesUp: true }],
  },
  {
    prepare: [reserved('An amount is reserved')],
    usesUp: true,
    step: step('The good request is accepted', {
      call: 'createVoid',
      body: aVoid({ reference: from('reserved') }),
      expect: approved,
    }),
    looks: [{ step: { ...capture, title: 'All of it can still be captured' }, usesUp: true }],
  },
  {
    needs: ['control'],
    prepare: settled('A purchase is made'),
    usesUp: true,
    step: refund,
    looks: [{ step: { ...refund, title: 'All of it can still be refunded' }, usesUp: true }],
  },
  {
    step: step('The good request is accepted', { call: 'createToken', body: aTokenRequest(), expect: approved }),
    looks: 'a token is known only by the answer to its creation',
  },
  {
    prepare: [token],
    step: step('The good request is accepted', {
      call: 'retrieveMaskedPan',
      body: aMaskedPanRequest({ token: from('token') }),
      expect: approved,
    }),
    looks: READS,
  },
  {
    step: step('The good request is accepted', {
      call: 'createNotificationEndpoint',
      body: anEndpoint({ condition: { events: ['APPROVED'], transactionTypes: ['PURCHASE'] } }),
      expect: approved,
      assumes: 'how events and types are chosen, see CNP-AMB-014 and openapi/connected-payments/openapi.yaml',
    }),
    looks: 'no service shows the endpoints that there are',
  },
  {
    prepare: [purchased('A purchase is made')],
    step: step('The good request is accepted', {
      call: 'queryTransaction',
      body: aQuery({ reference: from('purchase') }),
      expect: approved,
    }),
    leavesOut: { '/reference shortest': 'a reference of another length is that of no transaction' },
    looks: READS,
  },
  {
    prepare: [purchased('A purchase is made')],
    step: step('The good request is accepted', { call: 'queryTransactions', body: aBulkQuery(), expect: approved }),
    looks: READS,
  },
];

const LOCKS_OUT = 'too many wrong credentials may lock the user out';

export const connectedPaymentsCases: CasePlan<Id> = {
  said: [
    { kinds: ['missing'], fields: ['/userName'], promises: 'refused', by: ['CNP-AUTH-02'] },
    { kinds: ['missing'], fields: ['/password'], promises: 'refused', by: ['CNP-AUTH-03'] },
    {
      kinds: ['null', 'empty'],
      fields: ['/userName', '/password'],
      promises: 'refused',
      because: 'users authenticate requests using their username and password',
    },
  ],
  twins,
  leavesOut: Object.fromEntries(
    ['/userName', '/password'].flatMap((field) =>
      ['structure', 'boolean', 'number', 'shortest'].map((kind) => [`${field} ${kind}`, LOCKS_OUT]),
    ),
  ),
  without: {},
};
