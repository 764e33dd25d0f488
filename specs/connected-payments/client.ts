/** What Connected Payments' page on its API role asks of whoever calls the API. */
import type { ClientSide } from '../../src/vocabulary/client.ts';

const services = 'Available Services > Transaction Services';
const queries = [{ operation: 'queryTransaction' }, { operation: 'queryTransactions' }];

export const connectedPaymentsClient: ClientSide = {
  grounds: {
    route: { basis: 'assumed', source: { section: services, locator: 'no path is shown' } },
    credentials: { none: 'They stand in the body of each request, where its fields are looked at.' },
    token: { none: 'Users have no token that runs out.' },
    once: { basis: 'implied', source: { section: services, locator: 'each request is a transaction of its own' } },
    recovery: {
      basis: 'implied',
      source: { section: 'Available Services > Query Services', locator: 'first sentence' },
    },
    redirect: { none: 'The document knows no redirect.' },
    answer: { basis: 'implied', source: { section: services, locator: 'rows Capture, Void and Refund' } },
    state: { basis: 'documented', source: { section: services, locator: 'rows Capture, Void and Refund' } },
  },
  ownNames: { createPurchase: '/merchantReference', createPreAuthorisation: '/merchantReference' },
  acts: ['createCapture', 'createVoid', 'createRefund'],
  recoveries: {
    createPurchase: queries,
    createPreAuthorisation: queries,
    createCapture: queries,
    createVoid: queries,
    createRefund: queries,
  },
};
