/** Sales with one thing wrong: refused, and no money moves. */
import { aSale } from '../../../../fixtures/connexpay/recipes/payments.ts';
import { changed, without } from '../../../../src/vocabulary/change.ts';
import { approved, refused, unsuccessful } from '../../../../src/vocabulary/flow.ts';
import { from } from '../../../../src/vocabulary/reference.ts';
import { check, flow, says, step } from '../../words.ts';
import { noneApproved, unusedGuid } from '../looks.ts';

/** A sale that is in order, before one that is not. */
const goodSale = () => step('A complete sale is approved', { call: 'createSale', body: aSale(), expect: approved });

/** Nothing was charged under the sequence number of the refused sale. */
const nothingCharged = () =>
  step('The refused sale is not among the approved ones', {
    call: 'listSales',
    expect: approved,
    proves: 'CXP-SALE-17',
    checks: [check('CXP-SALE-17', '', noneApproved('/sequenceNumber', from('sequence')))],
  });

const keepSent = { sequence: '/SequenceNumber' };

export const refusalFlows = [
  flow('A sale without a mandatory field is refused', [
    goodSale(),
    step('Without a device, it is refused', {
      call: 'createSale',
      body: aSale(),
      wrong: without('/DeviceGuid'),
      expect: refused,
      proves: 'CXP-SALE-10',
    }),
    step('Without an amount, it is refused', {
      call: 'createSale',
      body: aSale(),
      wrong: without('/Amount'),
      expect: refused,
      proves: 'CXP-SALE-10',
      keepSent,
    }),
    nothingCharged(),
    step('Without a card number, it is refused', {
      call: 'createSale',
      body: aSale(),
      wrong: without('/Card/CardNumber'),
      expect: refused,
      proves: ['CXP-SALE-10', 'CXP-CARD-07'],
      checks: [says('E107')],
    }),
  ]),

  flow('A sale below the minimum amount is refused', [
    goodSale(),
    step('0.49 is refused', {
      call: 'createSale',
      body: aSale(),
      wrong: changed('/Amount', 0.49),
      expect: unsuccessful,
      proves: 'CXP-SALE-13',
      keepSent,
    }),
    nothingCharged(),
  ]),

  flow('A sale of nothing is refused', [
    goodSale(),
    step('An amount of zero is refused', {
      call: 'createSale',
      body: aSale(),
      wrong: changed('/Amount', 0),
      expect: refused,
      proves: 'CXP-SALE-14',
    }),
    step('A negative amount is refused', {
      call: 'createSale',
      body: aSale(),
      wrong: changed('/Amount', -12.5),
      expect: refused,
      proves: 'CXP-SALE-14',
      keepSent,
    }),
    nothingCharged(),
  ]),

  flow('A sale whose amount is no number is refused', [
    goodSale(),
    step('An amount in words is refused', {
      call: 'createSale',
      body: aSale(),
      wrong: changed('/Amount', 'twelve'),
      expect: refused,
      proves: 'CXP-SALE-15',
      keepSent,
    }),
    nothingCharged(),
  ]),

  flow('A sale on a device that does not exist is refused', [
    goodSale(),
    step('An unknown device is refused', {
      call: 'createSale',
      body: aSale(),
      wrong: changed('/DeviceGuid', unusedGuid),
      expect: unsuccessful,
      proves: 'CXP-SALE-16',
      keepSent,
    }),
    nothingCharged(),
  ]),

  flow('A sale announces payments only with their number', [
    step('With their number, the sale is approved', {
      call: 'createSale',
      body: aSale({ ConnexPayTransaction: { ExpectedPayments: 2 } }),
      expect: approved,
    }),
    step('Without it, the sale is refused', {
      call: 'createSale',
      body: aSale({ ConnexPayTransaction: { ExpectedPayments: 2 } }),
      wrong: without('/ConnexPayTransaction/ExpectedPayments'),
      expect: refused,
      proves: 'CXP-SALE-20',
      keepSent,
    }),
    nothingCharged(),
  ]),

  flow('A statement description has 25 characters at most', [
    step('25 characters are taken', {
      call: 'createSale',
      body: aSale({ StatementDescription: 'Tollgate Travel Booking 1' }),
      expect: approved,
    }),
    step('26 characters are refused', {
      call: 'createSale',
      body: aSale({ StatementDescription: 'Tollgate Travel Booking 1' }),
      wrong: changed('/StatementDescription', 'Tollgate Travel Booking 10'),
      expect: refused,
      proves: 'CXP-SALE-18',
      assumes: 'a description that is too long is refused and not cut, see CXP-AMB-151',
    }),
  ]),
];
