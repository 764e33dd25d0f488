/** What the API introduction of V3 Payments asks of whoever calls it. */
import type { ClientSide } from '../../src/vocabulary/client.ts';

const statuses = 'API Introduction > HTTP Status Codes';

export const v3PaymentsClient: ClientSide = {
  grounds: {
    route: { basis: 'implied', source: { section: statuses, locator: 'row 404, the paths it names' } },
    credentials: {
      basis: 'documented',
      source: { section: 'API Introduction > Access Token', locator: 'first sentence' },
    },
    token: { none: 'The token comes from the backend, and nothing is said of its end.' },
    once: { basis: 'implied', source: { section: statuses, locator: 'first sentence' } },
    recovery: { none: 'The document offers no look-up of a payment without its id.' },
    redirect: { basis: 'implied', source: { section: statuses, locator: 'row 307' } },
    answer: { basis: 'documented', source: { section: statuses, locator: 'row 400' } },
    state: { basis: 'assumed', source: { section: 'API Introduction', locator: 'no life of a payment is told' } },
  },
  ownNames: { createPayment: '/merchantTransactionId' },
  acts: ['operatePayment'],
  recoveries: {},
};
