/** Cards and customers with one field missing or out of form. */
import {
  aCardOfCustomerWithout,
  aCardWithCustomer,
  anAuthOnlyOn,
  aSaleOn,
  cardNumberOf15,
  cardNumberOf17,
} from '../../../../fixtures/connexpay/recipes/card-variants.ts';
import { anAuthOnly, aSale, aVerify } from '../../../../fixtures/connexpay/recipes/payments.ts';
import { changed, without } from '../../../../src/vocabulary/change.ts';
import { approved, refused, unsuccessful } from '../../../../src/vocabulary/flow.ts';
import { from } from '../../../../src/vocabulary/reference.ts';
import { check, flow, says, step } from '../../words.ts';
import { noneApproved, notRefused } from '../looks.ts';

const goodSale = () => step('A complete sale is approved', { call: 'createSale', body: aSale(), expect: approved });

/** Fields with a value that their row of the table rules out. */
const outOfForm = [
  { fact: 'A card number of 15 digits', field: '/Card/CardNumber', value: cardNumberOf15, id: 'CXP-CARD-08' },
  { fact: 'A card number of 17 digits', field: '/Card/CardNumber', value: cardNumberOf17, id: 'CXP-CARD-08' },
  { fact: 'An expiry date as YYYY-MM', field: '/Card/ExpirationDate', value: '2035-12', id: 'CXP-CARD-15' },
  { fact: 'An expiry in a thirteenth month', field: '/Card/ExpirationDate', value: '3513', id: 'CXP-CARD-15' },
  { fact: 'A CVV of two digits', field: '/Card/Cvv2', value: '12', id: 'CXP-CARD-15' },
  { fact: 'A phone number of two digits', field: '/Card/Customer/Phone', value: '12', id: 'CXP-CARD-15' },
  { fact: 'An e-mail address without a domain', field: '/Card/Customer/Email', value: 'nobody', id: 'CXP-CARD-15' },
  { fact: 'A state that is none', field: '/Card/Customer/State', value: 'XX', id: 'CXP-CARD-15' },
  { fact: 'A state of three letters', field: '/Card/Customer/State', value: 'NYC', id: 'CXP-CARD-15' },
  { fact: 'A country of one letter', field: '/Card/Customer/Country', value: 'U', id: 'CXP-CARD-15' },
  { fact: 'A zip code of four digits', field: '/Card/Customer/Zip', value: '1000', id: 'CXP-CARD-15' },
  { fact: 'A birth date as MM/DD/YYYY', field: '/Card/Customer/DateOfBirth', value: '05/30/2002', id: 'CXP-CARD-15' },
] as const;

export const cardFieldFlows = [
  ...outOfForm.map(({ fact, field, value, id }) =>
    flow(`${fact} is not charged`, [
      goodSale(),
      step(`${fact} is not accepted`, {
        call: 'createSale',
        body: aSale(),
        wrong: changed(field, value),
        expect: unsuccessful,
        proves: id,
        keepSent: { sequence: '/SequenceNumber' },
      }),
      step('The sale is not among the approved ones', {
        call: 'listSales',
        expect: approved,
        checks: [check(id, '', noneApproved('/sequenceNumber', from('sequence')))],
      }),
    ]),
  ),

  flow('A card number without expiry date is refused', [
    goodSale(),
    step('A sale without it is refused', {
      call: 'createSale',
      body: aSale(),
      wrong: without('/Card/ExpirationDate'),
      expect: refused,
      proves: 'CXP-CARD-06',
      checks: [says('E099')],
    }),
    step('A complete authOnly is approved', { call: 'createAuthOnly', body: anAuthOnly(), expect: approved }),
    step('An authOnly without it is refused', {
      call: 'createAuthOnly',
      body: anAuthOnly(),
      wrong: without('/Card/ExpirationDate'),
      expect: refused,
      proves: 'CXP-CARD-06',
      checks: [says('E099')],
    }),
    step('A complete verify is approved', { call: 'createVerify', body: aVerify(), expect: approved }),
    step('A verify without it is refused', {
      call: 'createVerify',
      body: aVerify(),
      wrong: without('/Card/ExpirationDate'),
      expect: refused,
      proves: 'CXP-CARD-06',
      checks: [says('E099')],
    }),
    step('A verify without a card number is refused', {
      call: 'createVerify',
      body: aVerify(),
      wrong: without('/Card/CardNumber'),
      expect: refused,
      proves: 'CXP-CARD-07',
      checks: [says('E107')],
    }),
  ]),

  flow('A driver license number goes with its state', [
    step('A sale with both is approved', {
      call: 'createSale',
      body: aSaleOn(aCardWithCustomer({ DriverLicenseNumber: '12345678', DriverLicenseState: 'TX' })),
      expect: approved,
    }),
    step('A sale without the state is refused', {
      call: 'createSale',
      body: aSaleOn(aCardWithCustomer({ DriverLicenseNumber: '12345678', DriverLicenseState: 'TX' })),
      wrong: without('/Card/Customer/DriverLicenseState'),
      expect: refused,
      proves: 'CXP-CARD-16',
    }),
    step('An authOnly with both is approved', {
      call: 'createAuthOnly',
      body: anAuthOnlyOn(aCardWithCustomer({ DriverLicenseNumber: '12345678', DriverLicenseState: 'TX' })),
      expect: approved,
    }),
    step('An authOnly without the state is refused', {
      call: 'createAuthOnly',
      body: anAuthOnlyOn(aCardWithCustomer({ DriverLicenseNumber: '12345678', DriverLicenseState: 'TX' })),
      wrong: without('/Card/Customer/DriverLicenseState'),
      expect: refused,
      proves: 'CXP-CARD-16',
    }),
  ]),

  flow('A customer has a date of birth or the last digits of a social security number', [
    goodSale(),
    step('The date alone is taken', {
      call: 'createSale',
      body: aSaleOn(aCardOfCustomerWithout('SSN4')),
      expect: notRefused,
      proves: 'CXP-CARD-18',
    }),
    step('The digits alone are taken', {
      call: 'createSale',
      body: aSaleOn(aCardOfCustomerWithout('DateOfBirth')),
      expect: notRefused,
      proves: 'CXP-CARD-18',
    }),
    step('An authOnly with the digits alone is approved', {
      call: 'createAuthOnly',
      body: anAuthOnlyOn(aCardOfCustomerWithout('DateOfBirth')),
      expect: approved,
    }),
    step('A sale with neither is refused', {
      call: 'createSale',
      body: aSaleOn(aCardOfCustomerWithout('DateOfBirth')),
      wrong: without('/Card/Customer/SSN4'),
      expect: refused,
      proves: 'CXP-CARD-17',
      assumes: 'the rule holds for the customer of a card, see CXP-AMB-032',
    }),
    step('An authOnly with neither is refused', {
      call: 'createAuthOnly',
      body: anAuthOnlyOn(aCardOfCustomerWithout('DateOfBirth')),
      wrong: without('/Card/Customer/SSN4'),
      expect: refused,
      proves: 'CXP-CARD-17',
      assumes: 'the rule holds for the customer of a card, see CXP-AMB-032',
    }),
  ]),
];
