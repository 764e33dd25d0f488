/** What Payment Intents' document asks of whoever calls its API. */
import type { ClientSide } from '../../src/vocabulary/client.ts';

const section = 'Payment Intents';

export const paymentIntentsClient: ClientSide = {
  grounds: {
    route: { basis: 'assumed', source: { section, locator: 'no path is shown' } },
    credentials: { basis: 'documented', source: { section, locator: 'paragraph on tokens' } },
    token: { basis: 'implied', source: { section, locator: 'paragraph on tokens, “subsequent calls”' } },
    once: { basis: 'implied', source: { section, locator: 'paragraph on new transactions' } },
    recovery: { basis: 'implied', source: { section, locator: 'paragraph on looking up by external_id or order_id' } },
    redirect: { none: 'The document knows no redirect.' },
    answer: { basis: 'implied', source: { section, locator: 'statuses of a transaction, DECLINED' } },
    state: { basis: 'documented', source: { section, locator: 'paragraphs on captures, voids and refunds' } },
  },
  ownNames: { createTransaction: '/external_id' },
  acts: ['changeTransaction', 'createRefund'],
  recoveries: {
    createTransaction: [{ operation: 'lookUpTransaction' }, { operation: 'listTransactions' }],
    changeTransaction: [
      { operation: 'getTransaction' },
      { operation: 'lookUpTransaction' },
      { operation: 'listTransactions' },
    ],
    createRefund: [
      { operation: 'getTransaction' },
      { operation: 'lookUpTransaction' },
      { operation: 'listTransactions' },
    ],
  },
};
