/** The operations of Connected Payments, by what the document calls its services. */

export const transactionServices = [
  'createPurchase',
  'createPreAuthorisation',
  'createCapture',
  'createVoid',
  'createRefund',
] as const;

export const everyService = [
  ...transactionServices,
  'createToken',
  'retrieveMaskedPan',
  'createNotificationEndpoint',
  'queryTransaction',
  'queryTransactions',
] as const;
