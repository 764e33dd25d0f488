/** What ConnexPay's calls leave open: sales that are not settled, authOnlys that are not captured. A void closes both. */
import { aVoid } from '../../fixtures/connexpay/recipes/payments.ts';
import { aTimeoutReversal } from '../../fixtures/connexpay/recipes/timeout-reversals.ts';
import { type CleanUp, ended, lessened, type OpenItem } from '../../src/vocabulary/clean-up.ts';
import { approved } from '../../src/vocabulary/flow.ts';
import { valueAt } from '../../src/vocabulary/pointer.ts';
import { step } from './words.ts';

export const connexpayCleanUp: CleanUp = {
  opens: ({ operation, asked, answered }) => {
    const amount = answered.amount ?? asked.Amount;
    const device = asked.DeviceGuid;
    switch (operation) {
      case 'createSale':
        // Only the risk check runs: nothing is charged.
        if (asked.RiskProcessingOnly === true) return undefined;
        return { what: 'sale', id: answered.guid, amount, reference: asked.SequenceNumber, device };
      case 'createAuthOnly':
        return { what: 'authorisation', id: answered.guid, amount, device };
      case 'createCapture': {
        const sale = answered.relatedSale;
        return {
          what: 'sale',
          id: valueAt(sale, '/guid'),
          amount: valueAt(sale, '/amount'),
          device,
          isOfAnother: true,
        };
      }
      default:
        return undefined;
    }
  },
  ends: ({ operation, asked, answered }, open) => {
    const withId = (...ids: readonly unknown[]) => open.filter(({ id }) => id !== undefined && ids.includes(id));
    const sales = open.filter(({ what, device }) => what === 'sale' && device === asked.DeviceGuid);
    switch (operation) {
      case 'createCapture':
        return ended(withId(asked.AuthOnlyGuid, answered.authOnlyGuid));
      case 'createVoid':
        return ended(withId(asked.SaleGuid, asked.AuthOnlyGuid, answered.saleGuid, answered.authOnlyGuid));
      case 'createReturn':
        return lessened(withId(asked.SaleGuid, answered.saleGuid), asked.Amount);
      // What is settled is done: it can only be returned. A sale of which nobody knows is still to be asked for.
      case 'closeBatch':
        return ended(sales.filter(({ id }) => id !== undefined));
      case 'createTimeoutReversal':
        return ended(sales.filter(({ reference }) => reference === asked.SequenceNumber));
      default:
        return [];
    }
  },
  close: (item) => {
    const named = item.what === 'sale' ? { SaleGuid: item.id ?? '' } : { AuthOnlyGuid: item.id ?? '' };
    const body = aVoid({ ...named, ...onDevice(item) });
    return step(`The ${item.what} is voided`, { call: 'createVoid', body, expect: approved });
  },
  recover: (item) => {
    const { reference } = item;
    if (item.what !== 'sale') return 'the document offers nothing for an authOnly whose answer was lost';
    if (reference === undefined) return 'the sale had no sequence number, by which a timeout reversal could name it';
    return {
      undo: step('The sale without an answer is reversed', {
        call: 'createTimeoutReversal',
        body: aTimeoutReversal({ SequenceNumber: reference, ...onDevice(item) }),
        expect: approved,
      }),
      isNothingThere: ({ kind, text }) => kind === 'not-found' || /combination not found/i.test(text),
    };
  },
};

function onDevice({ device }: OpenItem) {
  return device === undefined ? {} : { DeviceGuid: device };
}
