/** The contract agrees with the samples of the vendor's document, except where a numbered ambiguity says why not. */
import { expect, test } from '@playwright/test';
import type { OpenAPIV3_1 } from 'openapi-types';
import { contractAmbiguities } from '../../specs/connexpay/ambiguities/contract.ts';
import type { Contract } from '../../src/contract/contract.ts';
import { loadContract } from '../../src/contract/load.ts';
import type { Operation } from '../../src/contract/operation.ts';
import type { Difference } from '../../src/vocabulary/finding.ts';
import { valueAt, withValueAt } from '../../src/vocabulary/pointer.ts';

type Example = OpenAPIV3_1.ExampleObject & { readonly 'x-ambiguity'?: string };
type Media = Readonly<Record<string, { readonly examples?: Readonly<Record<string, OpenAPIV3_1.ReferenceObject>> }>>;

/** A sample where an operation uses it; one sample serves several operations and statuses. */
interface Sample {
  readonly name: string;
  readonly operation: Operation;
  /** `undefined` for a request. */
  readonly status: number | undefined;
  readonly contentType: string;
  readonly body: unknown;
  readonly ambiguity: string | undefined;
}

const contract = await loadContract('connexpay');
const samples = samplesOf(contract);
const inspected = samples.map((sample) => ({ ...sample, differences: differencesOf(sample, sample.body) }));

test('The contract holds 54 operations and 62 samples', () => {
  const names = (direction: readonly Sample[]) => new Set(direction.map(({ name }) => name)).size;
  expect(contract.operations.size).toBe(54);
  expect(names(samples.filter(({ status }) => status === undefined))).toBe(22);
  expect(names(samples.filter(({ status }) => status !== undefined))).toBe(40);
});

test('A sample without an ambiguity agrees with its schema', () => {
  const contradictions = inspected.filter(({ ambiguity, differences }) => !ambiguity && differences.length > 0);
  expect(contradictions.map(({ name, differences }) => ({ name, differences }))).toEqual([]);
});

test('A sample with an ambiguity contradicts its schema', () => {
  const agreements = inspected.filter(({ ambiguity, differences }) => ambiguity && differences.length === 0);
  expect(agreements.map(({ name }) => name)).toEqual([]);
});

test('Every ambiguity that the contract cites is listed once', () => {
  const listed: readonly string[] = contractAmbiguities.map(({ id }) => id);
  const cited = JSON.stringify(contract.document).match(/CXP-AMB-0\d\d/g) ?? [];
  expect(new Set(listed).size).toBe(listed.length);
  expect([...new Set(cited)].filter((id) => !listed.includes(id))).toEqual([]);
});

const sale = 'createSaleRequest';
const approvedSale = 'createSaleResponse';
const aVoid = 'createVoidRequest';
const aReturn = 'createReturnRequest';
const card = 'issueCardRequest';
const conditions: readonly [
  fact: string,
  sample: string,
  changes: Record<string, unknown>,
  breach: string | undefined,
][] = [
  ['A card number without expiry is refused', sale, { '/Card/ExpirationDate': undefined }, '/Card/ExpirationDate'],
  [
    'A card token needs no expiry',
    sale,
    { '/Card/ExpirationDate': undefined, '/Card/CardNumber': 'FfL7exC7Xe2y6624' },
    undefined,
  ],
  [
    'A licence number needs its state',
    sale,
    { '/Card/Customer/DriverLicenseState': undefined },
    '/Card/Customer/DriverLicenseState',
  ],
  ['With a date of birth SSN4 is optional', sale, { '/Card/Customer/SSN4': undefined }, undefined],
  [
    'Without a date of birth SSN4 is mandatory',
    sale,
    { '/Card/Customer/SSN4': undefined, '/Card/Customer/DateOfBirth': undefined },
    '/Card/Customer/SSN4',
  ],
  ['An amount below 0.50 is refused', sale, { '/Amount': 0.49 }, '/Amount'],
  ['A void names a transaction', aVoid, { '/SaleGuid': undefined }, ''],
  ['A void names one transaction only', aVoid, { '/AuthOnlyReferenceNumber': '15872604' }, ''],
  ['A return names a sale once', aReturn, { '/SaleReferenceNumber': 13283670 }, ''],
  ['A reference number stands for the guid', aReturn, { '/SaleGuid': undefined, '/SaleReferenceNumber': 1 }, undefined],
  ['A usage limit is mandatory for a week', card, { '/UsageLimit': undefined }, '/UsageLimit'],
  ['A usage limit is refused for one transaction', card, { '/ValidFor': 'TRANSACTION' }, ''],
  ['One transaction needs no usage limit', card, { '/ValidFor': 'TRANSACTION', '/UsageLimit': undefined }, undefined],
  ['An approved sale has an authorisation code', approvedSale, { '/authCode': undefined }, '/authCode'],
  [
    'A declined sale needs no authorisation code',
    approvedSale,
    { '/status': 'Transaction - Declined', '/authCode': undefined },
    undefined,
  ],
  [
    'A sale that only runs the risk checks needs no authorisation code',
    approvedSale,
    { '/riskProcessingOnly': true, '/authCode': undefined },
    undefined,
  ],
];

for (const [fact, name, changes, breach] of conditions) {
  test(fact, () => {
    const sample = samples.find((each) => each.name === name);
    if (!sample) throw new Error(`There is no sample ${name}.`);
    const body = Object.entries(changes).reduce((changed, [at, value]) => withValueAt(changed, at, value), sample.body);
    const pointers = differencesOf(sample, body).map(({ pointer }) => pointer);
    if (breach === undefined) expect(pointers).toEqual([]);
    else expect(pointers).toContain(breach);
  });
}

function differencesOf({ operation, status, contentType }: Sample, body: unknown): readonly Difference[] {
  const message = { contentType, text: JSON.stringify(body), body };
  return status === undefined
    ? contract.checkRequest(operation, message)
    : contract.checkResponse(operation, { ...message, status });
}

function samplesOf({ document, operations }: Contract): Sample[] {
  const resolve = (node: unknown) => {
    const reference = (node as Partial<OpenAPIV3_1.ReferenceObject> | undefined)?.$ref;
    return reference === undefined ? node : valueAt(document, reference.slice(1));
  };
  const samplesIn = (holder: unknown, operation: Operation, status?: number): Sample[] => {
    const { content = {} } = (resolve(holder) ?? {}) as { content?: Media };
    return Object.entries(content).flatMap(([contentType, { examples = {} }]) =>
      Object.values(examples).map((reference) => {
        const { value: body, 'x-ambiguity': ambiguity } = resolve(reference) as Example;
        const name = reference.$ref.slice(reference.$ref.lastIndexOf('/') + 1);
        return { name, operation, status, contentType, body, ambiguity };
      }),
    );
  };
  return [...operations.values()].flatMap((operation) => {
    const { requestBody, responses = {} } = valueAt(document, operation.pointer) as OpenAPIV3_1.OperationObject;
    return [
      ...samplesIn(requestBody, operation),
      ...Object.entries(responses).flatMap(([status, answer]) => samplesIn(answer, operation, Number(status))),
    ];
  });
}
