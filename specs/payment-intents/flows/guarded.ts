/** Every secured operation is called with a bearer, without one, and with one that nobody was given. */
import type { operations } from '../../../openapi/payment-intents/types.ts';
import { answered, approved, type CallStep } from '../../../src/vocabulary/flow.ts';
import { derived } from '../../../src/vocabulary/reference.ts';
import { whereCalled } from '../../../src/vocabulary/source-line.ts';
import type { PaymentIntentsRequirementId } from '../requirements/index.ts';
import { step } from '../words.ts';
import { keptOut } from './steps.ts';

type Operation = keyof operations & string;
type Spec<Op extends Operation> = Parameters<typeof step<Op>>[1];
type Sent<Op extends Operation> = Pick<Spec<Op>, 'path' | 'query' | 'body'> & { readonly call: Op };

const neverGiven = derived('a bearer that was never given', () =>
  jwt({ alg: 'HS256', typ: 'JWT' }, { sub: 'nobody', exp: 4102444800 }, 'bm8tb25lLXNpZ25lZC10aGlz'),
);

/** The same claims about somebody else, under the old signature. */
export const altered = derived('‹token› with other claims', (kept) => {
  const [head = '', payload = '', signature = ''] = String(kept.get('token')).split('.');
  return [head, encode({ ...decode(payload), sub: 'somebody-else', exp: 4102444800 }), signature].join('.');
});

/** The same claims, with a header that says that they need no signature. */
export const unsigned = derived('‹token› without its signature', (kept) => {
  const [, payload = ''] = String(kept.get('token')).split('.');
  return [encode({ alg: 'none', typ: 'JWT' }), payload, ''].join('.');
});

/**
 * The bearer opens the operation, whatever that makes of our members, whose names are assumed; the good call is
 * approved; then comes the same one without credentials. What is done once only takes another payment each time.
 */
export function guarded<Op extends Operation>(
  what: string,
  first: Sent<Op> & { readonly assumes: string },
  good: Partial<Sent<Op>> = {},
  again: Partial<Sent<Op>> = good,
): CallStep<PaymentIntentsRequirementId>[] {
  const at = whereCalled();
  const { assumes, ...opened } = first;
  const sent: Sent<Op> = { ...opened, ...again };
  return [
    step<Op>(`${what} is open to a bearer`, { ...opened, expect: answered, proves: 'PIN-AUTH-06' }),
    step<Op>(`${what} is approved with a bearer`, { ...opened, ...good, expect: approved, assumes }),
    step<Op>(`${what} is refused without a bearer`, {
      ...sent,
      auth: 'none',
      expect: keptOut,
      proves: 'PIN-AUTH-03',
    }),
    step<Op>(`${what} is refused with a bearer that was never given`, {
      ...sent,
      auth: neverGiven,
      expect: keptOut,
      proves: 'PIN-AUTH-04',
    }),
  ].map((each) => ({ ...each, at }));
}

function jwt(head: object, payload: object, signature: string): string {
  return [encode(head), encode(payload), signature].join('.');
}

function encode(data: object): string {
  return Buffer.from(JSON.stringify(data)).toString('base64url');
}

/** The claims, if the token is one that can be read. */
function decode(part: string): object {
  try {
    const data: unknown = JSON.parse(Buffer.from(part, 'base64url').toString());
    return typeof data === 'object' && data !== null ? data : {};
  } catch {
    return {};
  }
}
