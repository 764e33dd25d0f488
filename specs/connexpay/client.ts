/** What ConnexPay's document asks of whoever calls its API. */
import type { ClientSide } from '../../src/vocabulary/client.ts';

const LOOKING = ['listSales', 'searchSales', 'searchSalesPage', 'searchSalesPageSized'];

export const connexpayClient: ClientSide = {
  grounds: {
    route: { basis: 'documented', source: { section: 'Payments', locator: 'HTTP Request of each endpoint' } },
    credentials: { basis: 'documented', source: { section: 'Payments', locator: 'Headers of each endpoint' } },
    token: { basis: 'implied', source: { section: 'Accounts > Token', locator: 'response example, expires_in' } },
    once: { basis: 'implied', source: { section: 'Timeout Reversal', locator: 'paragraph below the example' } },
    recovery: { basis: 'documented', source: { section: 'Timeout Reversal', locator: 'paragraph below the example' } },
    redirect: { none: 'The document knows no redirect.' },
    answer: { basis: 'implied', source: { section: 'Response Codes', locator: 'rows that begin with D' } },
    state: {
      basis: 'documented',
      source: { section: 'Other Errors', locator: 'rows about sales, authOnlys and batches' },
    },
  },
  ownNames: { createSale: '/SequenceNumber' },
  acts: ['createCapture', 'createVoid', 'createReturn'],
  recoveries: {
    createSale: [
      { operation: 'createTimeoutReversal', shares: ['/DeviceGuid', '/SequenceNumber'] },
      // Nobody says that a sale may not simply be looked for.
      ...LOOKING.map((operation) => ({ operation })),
    ],
  },
};
