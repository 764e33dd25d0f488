/** Every secured operation is called three times: with a bearer, without one, and with one that nobody was given. */
import type { operations } from '../../../../openapi/connexpay/types.ts';
import { approved, type CallStep, type Expectation } from '../../../../src/vocabulary/flow.ts';
import { derived } from '../../../../src/vocabulary/reference.ts';
import { whereCalled } from '../../../../src/vocabulary/source-line.ts';
import type { ConnexpayRequirementId } from '../../requirements/index.ts';
import { step } from '../../words.ts';

type Operation = keyof operations & string;
type Spec<Op extends Operation> = Parameters<typeof step<Op>>[1];
type Sent<Op extends Operation> = Pick<Spec<Op>, 'path' | 'body'>;

/** The document names the header and not what happens without it (CXP-AMB-114). */
export const keptOut: Expectation = { outcomes: ['unauthenticated', 'refused'] };

/** For lists and searches on a target that may hold nothing yet. */
export const listed: Expectation = { outcomes: ['approved', 'not-found'] };

const neverIssued = derived(
  'a bearer that was never issued',
  () => 'dG9sbGdhdGU-no-one-has-ever-been-given-this-bearer',
);

/**
 * The good call comes first. `again` is what the other two send, where the first request would be refused a second time
 * for what it did: they void another sale, register another user.
 */
export function guarded<Op extends Operation>(
  what: string,
  good: Sent<Op> & { readonly call: Op } & Partial<Pick<Spec<Op>, 'auth' | 'expect' | 'keep' | 'keepSent'>>,
  again: Sent<Op> = good,
): CallStep<ConnexpayRequirementId>[] {
  const at = whereCalled();
  const { call, path, body } = { ...good, ...again };
  const accepted = step<Op>(`${what} is accepted with a bearer`, { expect: approved, ...good });
  return [accepted, ...closed<Op>(what, { call, ...(path && { path }), ...(body && { body }) })].map((each) => ({
    ...each,
    at,
  }));
}

/** The same call without a bearer and with one that was never issued; its good twin has been accepted before. */
export function closed<Op extends Operation>(
  what: string,
  sent: Sent<Op> & { readonly call: Op },
): CallStep<ConnexpayRequirementId>[] {
  const at = whereCalled();
  return [
    step<Op>(`${what} is refused without a bearer`, {
      ...sent,
      auth: 'none',
      expect: keptOut,
      proves: 'CXP-AUTH-01',
    }),
    step<Op>(`${what} is refused with a bearer that was never issued`, {
      ...sent,
      auth: neverIssued,
      expect: keptOut,
      proves: 'CXP-AUTH-02',
    }),
  ].map((each) => ({ ...each, at }));
}
