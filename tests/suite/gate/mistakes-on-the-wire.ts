/** What each mistake changes in what is sent, and what it keeps from being sent: nothing else may differ. */
import type { Api } from '../../../fixtures/clients/typescript/play.ts';

const FORM = 'application/x-www-form-urlencoded';
const JSON_TYPE = 'application/json';

/** By the name of the mistake. */
export const mistakesOnTheWire: Readonly<Record<Api, Readonly<Record<string, readonly string[]>>>> = {
  connexpay: {
    'amount-in-minor-units': [
      'createAuthOnly /Amount: 42.15 → 4215',
      'createAuthOnly /Amount: 80.4 → 8040',
      'createCapture /NewAmount: 60.25 → 6025',
      'createReturn /Amount: 25 → 2500',
      'createSale /Amount: 19.99 → 1999',
      'createSale /Amount: 25 → 2500',
      'createSale /Amount: 31.1 → 3110',
      'createSale /Amount: 53.35 → 5335',
      'createSale /Amount: 64.45 → 6445',
      'createSale /Amount: 75.55 → 7555',
    ],
    'wrong-field-casing': ['createVoid /SaleGuid: ‹guid› → nothing', 'createVoid /saleGuid: nothing → ‹guid›'],
    'wrong-path-casing': ['2 × createAuthOnly path: /api/v1/AuthOnlys → /api/v1/authonlys'],
    'unknown-field': ['2 × createAuthOnly /Currency: nothing → USD', '6 × createSale /Currency: nothing → USD'],
    'required-field-missing': ['createCapture /AuthOnlyGuid: ‹guid› → nothing'],
    'wrong-content-type': [`createVoid content-type: ${JSON_TYPE} → text/plain`],
    'wrong-date-format': [
      'searchBatches /endDate: ‹YYYY-MM-DD› → ‹NN/NN/YYYY›',
      'searchBatches /startDate: ‹YYYY-MM-DD› → ‹NN/NN/YYYY›',
    ],
    'token-per-call': ['14 × createToken: sent once more'],
    'token-not-renewed': [
      'createSale authorization: the newest token → a token that has run out',
      'createToken: not sent',
    ],
    'authorization-on-token-call': ['2 × createToken authorization: none → Basic ‹credentials›'],
    'lost-sale-sent-again': ['createSale: sent once more', 'createTimeoutReversal: not sent'],
    'lost-sale-forgotten': ['createTimeoutReversal: not sent'],
    'declined-sale-retried': ['createSale: sent once more'],
    'declined-authorisation-captured': ['createCapture: sent once more'],
    // Too early instead of in time; the sale is not looked at, since nothing was returned.
    'return-before-settlement': ['createReturn: not sent', 'createReturn: sent once more', 'getSale: not sent'],
  },
  backoffice: {
    // All are refused, so that nothing can be done with them.
    'amount-in-minor-units': [
      'createPayment PA /amount: 18.51 → 1851',
      'createPayment PA /amount: 32.63 → 3263',
      'createPayment PA /amount: 40.25 → 4025',
      'createPayment PA /amount: 53.35 → 5335',
      'createPayment PA /amount: 64.45 → 6445',
      'createPayment PA /amount: 75.55 → 7555',
      '3 × operatePayment CP: not sent',
      '4 × operatePayment IN: not sent',
      'operatePayment RF: not sent',
      '3 × operatePayment RV: not sent',
    ],
    // Once a refund is refused, it is not looked at.
    'checksum-over-other-text': [
      'operatePayment IN: not sent',
      'operatePayment RF /authentication.checksum: right → wrong',
    ],
    'secure-key-sent': [
      '6 × createPayment PA /authentication.secureKey: nothing → the secure key',
      'getTransactionList /authentication.secureKey: nothing → the secure key',
      '3 × operatePayment CP /authentication.secureKey: nothing → the secure key',
      '4 × operatePayment IN /authentication.secureKey: nothing → the secure key',
      'operatePayment RF /authentication.secureKey: nothing → the secure key',
      '3 × operatePayment RV /authentication.secureKey: nothing → the secure key',
    ],
    'wrong-field-casing': [
      '4 × operatePayment IN /PaymentType: nothing → IN',
      '4 × operatePayment IN /paymentType: IN → nothing',
    ],
    'unknown-field': ['3 × operatePayment RV /reason: nothing → unwanted'],
    'required-field-missing': ['operatePayment IN: not sent', 'operatePayment RF /amount: 10.00 → nothing'],
    'wrong-content-type': [`4 × operatePayment IN content-type: ${FORM} → ${JSON_TYPE}`],
    'wrong-date-format': [
      'getTransactionList /pagination.fromdate: ‹NN/NN/YYYY› → ‹YYYY-MM-DD›',
      'getTransactionList /pagination.todate: ‹NN/NN/YYYY› → ‹YYYY-MM-DD›',
    ],
    'lost-payment-sent-again': ['createPayment PA: sent once more', 'getTransactionList: not sent'],
    // What is not found cannot be freed either.
    'lost-payment-forgotten': ['getTransactionList: not sent', 'operatePayment RV: not sent'],
    'refused-capture-retried': ['operatePayment CP: sent once more'],
    'refused-capture-refunded': ['operatePayment RF: sent once more'],
  },
};
