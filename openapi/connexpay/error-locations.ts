/**
 * Which operations the locations of the section "Other Errors" stand for.
 *
 * The rule: a location is described if the document describes at least one operation that it can mean, under that
 * name or another ("Refund Sale" is the return, "Create User" the registration of a user). A location that names a
 * class ("Any transaction endpoint") stands for every described operation of the class. Locations of undescribed
 * operations are listed all the same, so that a misspelt location does not compile.
 */

const signedIn = [
  'registerUser',
  'changePassword',
  'listDevices',
  'createSale',
  'listSales',
  'getSale',
  'listSalesByBatch',
  'createTimeoutReversal',
  'createAuthOnly',
  'listAuthOnlys',
  'getAuthOnly',
  'createCapture',
  'listCaptures',
  'getCapture',
  'createVoid',
  'listVoids',
  'getVoid',
  'createReturn',
  'listReturns',
  'getReturn',
  'createVerify',
  'listVerifies',
  'getVerify',
  'closeBatch',
  'listBatchTransactions',
  'getUserRoles',
  'getMyRoles',
  'issueCard',
] as const;

const searches = [
  'searchBatches',
  'searchUsers',
  'searchSales',
  'searchSalesPage',
  'searchSalesPageSized',
  'searchVoids',
  'searchVoidsPage',
  'searchVoidsPageSized',
  'searchReturns',
  'searchReturnsPage',
  'searchReturnsPageSized',
  'searchAuthOnlys',
  'searchAuthOnlysPage',
  'searchAuthOnlysPageSized',
  'searchCaptures',
  'searchCapturesPage',
  'searchCapturesPageSized',
  'searchVerifies',
  'searchVerifiesPage',
  'searchVerifiesPageSized',
  'searchRecurringBillings',
  'searchRecurringBillingsPage',
  'searchRecurringBillingsPageSized',
] as const;

const withoutBearer = ['createToken', 'requestPasswordReset', 'resetPassword'] as const;

const transactions = [
  'createSale',
  'createTimeoutReversal',
  'createAuthOnly',
  'createCapture',
  'createVoid',
  'createReturn',
  'createVerify',
] as const;

export const operationsByLocation = {
  'Any endpoint': [...withoutBearer, ...signedIn, ...searches],
  'Protected endpoints': [...signedIn, ...searches],
  'Any transaction endpoint': transactions,
  'Any Create Transaction endpoint': transactions,
  'Any search endpoint': searches,
  'Any get all endpoint': [
    'listDevices',
    'listSales',
    'listSalesByBatch',
    'listAuthOnlys',
    'listCaptures',
    'listVoids',
    'listReturns',
    'listVerifies',
    'listBatchTransactions',
  ],
  'Any get endpoint': [
    'getSale',
    'listSalesByBatch',
    'getAuthOnly',
    'getCapture',
    'getVoid',
    'getReturn',
    'getVerify',
    'listBatchTransactions',
    'getUserRoles',
  ],
  'Register Account': ['registerUser'],
  'Create User': ['registerUser'],
  'Reset Password Request': ['requestPasswordReset'],
  'Reset Password': ['resetPassword'],
  'Create Sale': ['createSale'],
  'Get Sale': ['getSale'],
  'Void Sale': ['createVoid'],
  'Refund Sale': ['createReturn'],
  'Create AuthOnly': ['createAuthOnly'],
  'Create Auth Only': ['createAuthOnly'],
  'Get AuthOnly': ['getAuthOnly'],
  'Capture Auth Only': ['createCapture'],
  'Create Capture': ['createCapture'],
  'Get Capture': ['getCapture'],
  'Create Void': ['createVoid'],
  'Create Return': ['createReturn'],
  'Create Verify': ['createVerify'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type DescribedLocation = keyof typeof operationsByLocation;

/** Locations of operations that the document does not describe; no described operation updates a status. */
type UndescribedLocation =
  | 'Any Update endpoint'
  | 'Charge Fee'
  | 'Create Bank Account'
  | 'Create Bank Clearing'
  | 'Create Device'
  | 'Create Invoice'
  | 'Create Invoice Reminder'
  | 'Create Iso'
  | 'Create Merchant'
  | 'Create Merchant Processor Account'
  | 'Create Recurring Billing'
  | 'Create Tip Adjustment'
  | 'Get Invoice'
  | 'Get Invoice Detail'
  | 'Get Invoice Reminder'
  | 'Get Merchant Product'
  | 'Get Merchant Product List'
  | 'Get Merchant Product List Detail'
  | 'Get Recurring Billing'
  | 'HostedPaymentPageRequests – Confirm Transaction'
  | 'HostedPaymentPageRequests – Get Preview'
  | 'Reattempt sale'
  | 'Refund Bank Clearing'
  | 'Resend Email'
  | 'Update Invoice'
  | 'Update Invoice Detail'
  | 'Update Invoice Reminder'
  | 'Update Merchant Processor Account'
  | 'Update Recurring Billing'
  | 'Update User Role'
  | 'Void Bank Clearing';

export type Location = DescribedLocation | UndescribedLocation;
