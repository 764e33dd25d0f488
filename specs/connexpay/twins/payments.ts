/** The good requests of sales, authOnlys, verifies and issued cards. */
import {
  aCardWithCustomer,
  anAuthOnlyOn,
  aSaleOn,
  aVerifyOn,
} from '../../../fixtures/connexpay/recipes/card-variants.ts';
import { anIssuedCard } from '../../../fixtures/connexpay/recipes/issued-cards.ts';
import { aRiskCheckedSale } from '../../../fixtures/connexpay/recipes/risk.ts';
import type { Look, Twin } from '../../../src/cases/twin.ts';
import { answered, approved } from '../../../src/vocabulary/flow.ts';
import { is } from '../../../src/vocabulary/matchers.ts';
import { from } from '../../../src/vocabulary/reference.ts';
import { aSaleFunds, needs } from '../flows/issued-cards/steps.ts';
import { noneApproved, notRefused } from '../flows/looks.ts';
import type { ConnexpayRequirementId as Id } from '../requirements/index.ts';
import { step } from '../words.ts';

const GOOD = 'The good request is accepted';
const RISK = ['/RiskData', '/RiskData/*'];
const STATES = 'each code is tried as the state of a customer of a sale';

/** Everything that the document lists of a card and its customer. */
const card = aCardWithCustomer({ DriverLicenseNumber: '12345678', DriverLicenseState: 'TX' });
const ofCard = {
  // The number of a card wants its expiry date, the number of a license its state.
  mandatory: ['/Card/ExpirationDate', '/Card/Customer/DriverLicenseState'],
  keeps: {
    '/Card/Customer': ['/Card/Customer/DateOfBirth'],
  },
  values: { '/Card/Customer/Country longest': 'USA' },
} as const;
const statesElsewhere = {
  '/Card/Customer/State listed': STATES,
  '/Card/Customer/DriverLicenseState listed': STATES,
};

const notIn = (call: 'listSales' | 'listAuthOnlys' | 'listVerifies', by: string, at: string): Look<Id> => ({
  by,
  step: step('It is not among the approved ones', { call, expect: answered }),
  sees: [['', noneApproved(at, from('sent'))]],
});
const holder = (call: 'listSales' | 'listAuthOnlys' | 'listVerifies') =>
  notIn(call, '/Card/CardHolderName', '/card/cardHolderName');
const salesLooks = [notIn('listSales', '/SequenceNumber', '/sequenceNumber'), holder('listSales')];

const issuing = anIssuedCard({ IncomingTransactionCode: from('code'), AmountLimit: 1.75 });

export const paymentTwins: readonly Twin<Id>[] = [
  {
    step: step(GOOD, {
      call: 'createSale',
      body: aSaleOn(card, {
        RiskProcessingOnly: false,
        StatementDescription: 'Tollgate Travel',
        ConnexPayTransaction: { ExpectedPayments: 2 },
      }),
      expect: approved,
    }),
    accepts: notRefused,
    ...ofCard,
    leavesOut: { '/Card/Customer/DriverLicenseState listed': 'each code is tried as the state of the customer' },
    elsewhere: RISK,
    looks: salesLooks,
  },
  {
    says: 'with risk data',
    step: step(GOOD, { call: 'createSale', body: aRiskCheckedSale(), expect: approved }),
    accepts: notRefused,
    ...ofCard,
    only: RISK,
    looks: salesLooks,
  },
  {
    step: step(GOOD, { call: 'createAuthOnly', body: anAuthOnlyOn(card), expect: approved }),
    accepts: notRefused,
    ...ofCard,
    leavesOut: statesElsewhere,
    looks: [holder('listAuthOnlys')],
  },
  {
    step: step(GOOD, { call: 'createVerify', body: aVerifyOn(card), expect: approved }),
    accepts: notRefused,
    ...ofCard,
    leavesOut: statesElsewhere,
    looks: [holder('listVerifies')],
  },
  {
    needs,
    prepare: [aSaleFunds(9)],
    usesUp: true,
    step: step(GOOD, { call: 'issueCard', body: issuing, expect: approved }),
    mandatory: ['/UsageLimit'],
    leavesOut: {
      '/State listed': STATES,
      '/ValidFor of the list: TRANSACTION': 'with a limit of uses it is another fault; CXP-ISSUE-20 has it without one',
    },
    looks: [
      {
        step: step('The next card is the second of the sale', { call: 'issueCard', body: issuing, expect: approved }),
        sees: [['/balanceControl/thisPaymentNumber', is(1)]],
        usesUp: true,
      },
    ],
  },
];
