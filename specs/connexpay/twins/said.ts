/** What ConnexPay's document says of requests with a field that is otherwise. */
import type { CaseKind } from '../../../src/cases/derive-cases.ts';
import type { Said } from '../../../src/cases/twin.ts';
import type { ConnexpayRequirementId as Id } from '../requirements/index.ts';

type Operations = readonly string[];

const refused = (
  kinds: readonly CaseKind[],
  fields: Said['fields'] | undefined,
  of: Operations | undefined,
  ...by: readonly Id[]
): Said<Id> => ({ kinds, ...(fields && { fields }), ...(of && { of }), promises: 'refused', by });
const accepted = (
  kinds: readonly CaseKind[],
  fields: Said['fields'] & {},
  of: Operations,
  ...by: readonly Id[]
): Said<Id> => ({
  kinds,
  fields,
  of,
  promises: 'accepted',
  by,
});
const open = (kinds: readonly CaseKind[], fields: Said['fields'] & {}, because: string, of?: Operations): Said<Id> => ({
  kinds,
  fields,
  ...(of && { of }),
  promises: 'open',
  because,
});

/** By the mandatory column of each table. */
const missing: readonly Said<Id>[] = [
  refused(['missing'], ['/Card/ExpirationDate'], ['createSale', 'createAuthOnly'], 'CXP-CARD-06'),
  refused(['missing'], ['/Card/ExpirationDate'], ['createVerify'], 'CXP-VERIFY-09'),
  refused(['missing'], ['/Card/Customer/DriverLicenseState'], ['createSale', 'createAuthOnly'], 'CXP-CARD-16'),
  refused(['missing'], ['/ConnexPayTransaction/ExpectedPayments'], ['createSale'], 'CXP-SALE-20'),
  refused(['missing'], /^\/RiskData\//, ['createSale'], 'CXP-RISK-07'),
  refused(['missing'], ['/DeviceGuid', '/Amount', '/Card', '/Card/CardNumber'], ['createSale'], 'CXP-SALE-10'),
  refused(['missing'], ['/DeviceGuid', '/Amount', '/Card', '/Card/CardNumber'], ['createAuthOnly'], 'CXP-AUTHONLY-07'),
  refused(['missing'], ['/DeviceGuid', '/Card', '/Card/CardNumber'], ['createVerify'], 'CXP-VERIFY-10'),
  refused(['missing'], undefined, ['createCapture'], 'CXP-CAPTURE-15'),
  refused(['missing'], ['/DeviceGuid'], ['createVoid'], 'CXP-VOID-21'),
  refused(['missing'], /^\/(Sale|AuthOnly)/, ['createVoid'], 'CXP-VOID-06'),
  refused(['missing'], ['/DeviceGuid', '/Amount'], ['createReturn'], 'CXP-RETURN-18'),
  refused(['missing'], /^\/Sale/, ['createReturn'], 'CXP-RETURN-07'),
  refused(['missing'], undefined, ['createTimeoutReversal'], 'CXP-TIMEOUT-07'),
  refused(['missing'], undefined, ['closeBatch', 'searchBatches'], 'CXP-BATCH-18'),
  refused(['missing'], undefined, ['createToken'], 'CXP-TOKEN-06'),
  refused(['missing'], undefined, ['registerUser'], 'CXP-USER-10'),
  refused(['missing'], undefined, ['changePassword'], 'CXP-PASSWORD-07'),
  refused(['missing'], undefined, ['requestPasswordReset'], 'CXP-PASSWORD-11'),
  refused(['missing'], undefined, ['resetPassword'], 'CXP-PASSWORD-19'),
  refused(['missing'], ['/UsageLimit'], ['issueCard'], 'CXP-ISSUE-22'),
  refused(['missing'], undefined, ['issueCard'], 'CXP-ISSUE-17'),
  refused(['missing'], ['/MerchantGuid'], undefined, 'CXP-SEARCH-04'),
  refused(['missing'], undefined, undefined),
];

/** “The Json you sent doesn’t match a valid input”, at any endpoint. */
const undecodable: readonly Said<Id>[] = [
  refused(['malformed'], undefined, ['registerUser'], 'CXP-USER-15'),
  refused(
    ['malformed', 'no-body', 'structure'],
    undefined,
    ['createSale', 'createVerify', 'closeBatch'],
    'CXP-REFUSAL-04',
  ),
  refused(['words'], ['/Amount'], ['createSale'], 'CXP-SALE-15'),
  refused(['malformed', 'no-body', 'structure', 'words'], undefined, undefined),
];

const amounts: readonly Said<Id>[] = [
  refused(['too-small'], ['/Amount'], ['createSale'], 'CXP-SALE-13'),
  accepted(['least'], ['/Amount'], ['createSale'], 'CXP-SALE-12'),
  refused(['too-small'], ['/Amount'], ['createAuthOnly'], 'CXP-AUTHONLY-10'),
  accepted(['least'], ['/Amount'], ['createAuthOnly'], 'CXP-AUTHONLY-09'),
  refused(['too-small'], ['/NewAmount'], ['createCapture'], 'CXP-CAPTURE-17'),
  accepted(['least'], ['/NewAmount'], ['createCapture'], 'CXP-CAPTURE-16'),
  refused(['too-small'], ['/Amount'], ['createReturn'], 'CXP-RETURN-12'),
  accepted(['least'], ['/Amount'], ['createReturn'], 'CXP-RETURN-13'),
  refused(['too-small'], ['/RiskData/ProductPrice'], ['createSale'], 'CXP-RISK-09'),
  accepted(['least'], ['/RiskData/ProductPrice'], ['createSale'], 'CXP-RISK-09'),
  refused(['too-large'], ['/UsageLimit'], ['issueCard'], 'CXP-ISSUE-23'),
  accepted(['most'], ['/UsageLimit'], ['issueCard'], 'CXP-ISSUE-23'),
];

const ofCard: Operations = ['createSale', 'createAuthOnly', 'createVerify'];
const ofPersons: Operations = [...ofCard, 'registerUser', 'issueCard'];

/** Forms that the value column of a row demands. */
const forms: readonly Said<Id>[] = [
  refused(['too-short', 'too-long'], ['/Card/CardNumber'], ['createSale'], 'CXP-CARD-08'),
  refused(['too-short', 'too-long'], ['/Card/CardNumber'], ofCard),
  refused(['form'], ['/Card/CardNumber'], ['createSale', 'createAuthOnly'], 'CXP-CARD-09'),
  refused(['form'], ['/Card/CardNumber'], ['createVerify'], 'CXP-VERIFY-08'),
  refused(['form'], ['/DeviceGuid'], ['createTimeoutReversal'], 'CXP-TIMEOUT-08'),
  refused(['form'], ['/DeviceGuid'], [...ofCard, 'createCapture', 'createVoid', 'createReturn'], 'CXP-REFUSAL-01'),
  refused(['form'], ['/AuthOnlyGuid'], ['createCapture'], 'CXP-CAPTURE-05'),
  refused(['form'], ['/SaleGuid'], ['createVoid'], 'CXP-VOID-18'),
  refused(['form'], ['/AuthOnlyGuid'], ['createVoid'], 'CXP-VOID-19'),
  refused(['form'], ['/SaleGuid'], ['createReturn'], 'CXP-RETURN-10'),
  refused(['too-long'], ['/StatementDescription'], ['createSale'], 'CXP-SALE-18'),
  refused(['not-listed'], ['/Card/Customer/State', '/State'], [...ofCard, 'issueCard'], 'CXP-REFUSAL-05'),
  refused(['not-listed', 'too-short', 'too-long'], ['/State'], ['registerUser'], 'CXP-USER-13'),
  refused(['form'], ['/Email'], ['registerUser'], 'CXP-USER-11'),
  refused(['form'], ['/Phone'], ['registerUser'], 'CXP-USER-12'),
  refused(['too-long', 'too-large'], ['/Zipcode'], ['registerUser'], 'CXP-USER-14'),
  open(['form'], ['/Card/Customer/DriverLicenseNumber'], 'CXP-AMB-031'),
  open(['too-short', 'too-long'], /\/(Phone|SSN4)$/, 'CXP-AMB-027; of SSN4 no length is given'),
  refused(['impossible'], ['/Card/ExpirationDate'], ['createSale'], 'CXP-CARD-15'),
  refused(['impossible'], ['/Card/ExpirationDate'], ofCard),
  refused(['form', 'too-short', 'too-long', 'not-listed'], /^\/Card\//, ['createSale'], 'CXP-CARD-15'),
  refused(['form', 'too-short', 'too-long', 'not-listed'], /^\/Card\//, ofCard),
  refused(['form', 'too-short', 'too-long'], /^\/(Email|Phone|State|Zipcode)$/, ofPersons),
  refused(['not-listed'], ['/RiskData/Gender'], ['createSale'], 'CXP-RISK-08'),
  refused(['form'], /^\/RiskData\/(Email|CardHolderPhoneNumber|FlightData\/DepartureDate)$/, ['createSale']),
  refused(['not-listed'], ['/VoidReason'], ['createVoid'], 'CXP-VOID-10'),
  accepted(['listed'], ['/VoidReason'], ['createVoid'], 'CXP-VOID-08'),
  refused(['not-listed'], ['/ValidFor'], ['issueCard'], 'CXP-ISSUE-19'),
  accepted(['listed'], ['/ValidFor'], ['issueCard'], 'CXP-ISSUE-18'),
  refused(['not-listed'], ['/grant_type'], ['createToken'], 'CXP-TOKEN-05'),
  accepted(['nothing'], ['/RiskProcessingOnly'], ['createSale'], 'CXP-RISK-04'),
];

/** What can be read in two ways promises nothing in one of them. */
const ambiguous: readonly Said<Id>[] = [
  open(
    ['as-text', 'as-number', 'least', 'most'],
    /(Phone|PhoneNumber|Zip|Zipcode|SSN4|Cvv2|LicenseNumber)$/,
    'CXP-AMB-017, CXP-AMB-026',
  ),
  open(
    ['as-text', 'as-number', 'least', 'most'],
    /(IsoNumber|AccountNumber|InvoiceNumber|ReferenceNumber)$/,
    'CXP-AMB-017, CXP-AMB-018',
  ),
  open(['as-text', 'as-number'], /\/(ProductPrice|HoursToDeparture)$/, 'CXP-AMB-019, CXP-AMB-020'),
  open(['listed'], /State$/, 'CXP-AMB-028'),
  open(['least'], ['/UsageLimit'], 'CXP-AMB-024'),
  open(['least'], /AmountFrom$|AmountTo$/, 'CXP-AMB-021'),
  open(['absent', 'alone'], ['/SequenceNumber'], 'CXP-AMB-051', ['createTimeoutReversal']),
  open(['alone'], /^\/(guid|SaleGuid)$/, 'CXP-AMB-006'),
  open(['alone'], /(DateFrom|DateTo|TimeStampFrom|TimeStampTo)$/, 'CXP-AMB-008'),
  open(['alone'], /Only$/, 'CXP-AMB-064'),
  open(['form', 'impossible'], /(startDate|endDate)$/, 'CXP-AMB-007'),
];

const statuses: Operations = ['Sales', 'Voids', 'Returns', 'AuthOnlys', 'Captures', 'Verifies'].map(
  (of) => `search${of}`,
);

export const connexpaySaid: readonly Said<Id>[] = [
  ...missing,
  ...undecodable,
  ...amounts,
  ...forms,
  ...ambiguous,
  refused(['not-listed'], ['/Status'], [...statuses, 'searchUsers'], 'CXP-REFUSAL-06'),
  refused(['not-listed'], ['/Status'], undefined),
];
