/** What BackOffice's document asks of whoever calls its API: above all, the checksum. */
import { md5, withAmount, withMemberOnly, withPayment } from '../../fixtures/backoffice/recipes/checksum.ts';
import type { Exchange } from '../../src/engine/exchange.ts';
import type { World } from '../../src/mock/mock.ts';
import type { ClientSide } from '../../src/vocabulary/client.ts';
import type { Difference } from '../../src/vocabulary/finding.ts';

const PATH = 'How to Capture an Authorization?, How to Refund a Payment?, How to Reverse/Cancel a Payment?';
const WITH_AMOUNT: readonly unknown[] = ['PA', 'DB', 'CP', 'RF'];

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
  acts: ['operatePayment'],
  recoveries: {
    createPayment: [{ operation: 'getTransactionList' }],
    operatePayment: [{ operation: 'operatePayment' }, { operation: 'getTransactionList' }],
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

/** Looks at requests of the members whose keys are known. */
function lookAtChecksum({ operation, request }: Exchange, world: World): readonly Difference[] | undefined {
  const form = (request.body ?? {}) as Readonly<Record<string, string | undefined>>;
  const memberId = form['authentication.memberId'] ?? '';
  const secureKey = { [world.memberId ?? '']: world.secureKey, [world.otherMemberId ?? '']: world.otherSecureKey }[
    memberId
  ];
  if (!secureKey) return undefined;
  const named = decodeURIComponent(request.path.slice(request.path.lastIndexOf('/') + 1));
  const paymentId = operation.id === 'createPayment' ? (form.merchantTransactionId ?? '') : named;
  const hasAmount = WITH_AMOUNT.includes(form.paymentType);
  const formula = operation.id === 'getTransactionList' ? withMemberOnly : hasAmount ? withAmount : withPayment;
  const { amount = '' } = form;
  const sign = (written: string) => md5(formula({ memberId, secureKey, paymentId, amount: written }));
  const given = form['authentication.checksum']?.toLowerCase();
  if (given === sign(amount)) return [];
  const other = otherForms(amount).find((written) => given === sign(written));
  return [
    {
      kind: 'value',
      basis: 'documented',
      pointer: '/authentication.checksum',
      expected: hasAmount
        ? `a checksum over the amount as it is sent, ${amount}`
        : 'a checksum over the documented values',
      received: other === undefined ? 'another one' : `one over the amount ${other}`,
    },
  ];
}

/** The same money, written otherwise. */
function otherForms(amount: string): string[] {
  const value = Number(amount);
  return [String(value), value.toFixed(1), value.toFixed(2), value.toFixed(3), String(Math.round(value * 100))];
}
