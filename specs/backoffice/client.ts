/** What BackOffice's document asks of whoever calls its API: above all, the checksum. */
import { md5, withAmount, withMemberOnly, withPayment } from '../../fixtures/backoffice/recipes/checksum.ts';
import { lastPart } from '../../src/text/path.ts';
import type { ClientSide, RequestRule } from '../../src/vocabulary/client.ts';

const PATH = 'How to Capture an Authorization?, How to Refund a Payment?, How to Reverse/Cancel a Payment?';
const WITH_AMOUNT: readonly unknown[] = ['PA', 'DB', 'CP', 'RF'];

/** Looks at requests of the members whose keys are known. */
const lookAtChecksum: RequestRule['look'] = ({ operation, request }, world) => {
  const field = (name: string) => textAt(request.body, name);
  const memberId = field('authentication.memberId') ?? '';
  const keys = { [world.memberId ?? '']: world.secureKey, [world.otherMemberId ?? '']: world.otherSecureKey };
  const secureKey = keys[memberId];
  if (!secureKey) return undefined;
  const paymentId = operation.id === 'createPayment' ? (field('merchantTransactionId') ?? '') : lastPart(request.path);
  const hasAmount = WITH_AMOUNT.includes(field('paymentType'));
  const formula = operation.id === 'getTransactionList' ? withMemberOnly : hasAmount ? withAmount : withPayment;
  const amount = field('amount') ?? '';
  const sign = (written: string) => md5(formula({ memberId, secureKey, paymentId, amount: written }));
  const given = field('authentication.checksum')?.toLowerCase();
  if (given === sign(amount)) return [];
  const other = otherForms(amount).find((written) => given === sign(written));
  const expected = `a checksum over ${hasAmount ? `the amount as it is sent, ${amount}` : 'the documented values'}`;
  const received = other === undefined ? 'another one' : `one over the amount ${other}`;
  return [{ kind: 'value', basis: 'documented', pointer: '/authentication.checksum', expected, received }];
};

export const backofficeClient: ClientSide = {
  grounds: {
    route: { basis: 'documented', source: { section: PATH, locator: 'the endpoint and its method' } },
    credentials: { none: 'They stand in the form, where its fields and the checksum are looked at.' },
    token: { none: 'The document knows no token.' },
    once: { basis: 'implied', source: { section: PATH, locator: 'each request is an operation of its own' } },
    recovery: { basis: 'implied', source: { section: 'How to Inquire about a Payment?', locator: 'second sentence' } },
    redirect: { none: 'The document knows no redirect.' },
    answer: {
      basis: 'implied',
      source: { section: PATH, locator: 'the payment that each operation is allowed against' },
    },
    state: {
      basis: 'documented',
      source: { section: PATH, locator: 'the payment types that each is allowed against' },
    },
  },
  ownNames: { createPayment: '/merchantTransactionId' },
  acts: ['operatePayment'],
  recoveries: {
    createPayment: [{ operation: 'getTransactionList' }],
    operatePayment: [
      { operation: 'operatePayment', asks: { '/paymentType': 'IN' } },
      { operation: 'getTransactionList' },
    ],
  },
  requestRules: [
    {
      requirement: {
        id: 'BKO-CLIENT-CHECKSUM',
        statement: 'The checksum is made of the documented values, the amount exactly as it is sent.',
        basis: 'documented',
        source: { section: 'How to generate Checksum?', locator: 'the three combinations' },
        operations: ['operatePayment', 'getTransactionList', 'createPayment'],
      },
      needs: ['memberId', 'secureKey'],
      look: lookAtChecksum,
    },
  ],
};

/** A field of a form, whatever a client has sent in its place. */
function textAt(body: unknown, name: string): string | undefined {
  const value = (body as Readonly<Record<string, unknown>> | undefined)?.[name];
  return value === undefined ? undefined : String(value);
}

/** The same money, written otherwise. */
function otherForms(amount: string): string[] {
  const value = Number(amount);
  return [String(value), value.toFixed(1), value.toFixed(2), value.toFixed(3), String(Math.round(value * 100))];
}
