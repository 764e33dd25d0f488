/** Steps of the flows about notifications: an endpoint is set up, and nothing or something comes. */
import { anEndpoint } from '../../../../fixtures/connected-payments/recipes/services.ts';
import { approved } from '../../../../src/vocabulary/flow.ts';
import { from, type Reference } from '../../../../src/vocabulary/reference.ts';
import { mentions } from '../../matchers.ts';
import type { ConnectedPaymentsRequirementId } from '../../requirements/index.ts';
import { checkThe, receive, step } from '../../words.ts';

/** An endpoint at the suite's receiver; `told` are its members. */
export function listening(
  title: string,
  told: Parameters<typeof anEndpoint>[0] = {},
  proves: ConnectedPaymentsRequirementId | readonly ConnectedPaymentsRequirementId[] = [],
) {
  return step(title, { call: 'createNotificationEndpoint', body: anEndpoint(told), expect: approved, proves });
}

/** So many notifications come, each of the transaction that was kept under the name. */
export function comes(
  title: string,
  name: string,
  proves: ConnectedPaymentsRequirementId | readonly ConnectedPaymentsRequirementId[] = [],
  count = 1,
  reference: Reference = from(name),
) {
  const [first] = typeof proves === 'string' ? [proves] : proves;
  return receive(title, {
    webhook: 'transactionNotification',
    count,
    proves,
    checks: first === undefined ? [] : [checkThe('raw', first, mentions('the reference', reference))],
  });
}

export function nothingComes(
  title: string,
  proves: ConnectedPaymentsRequirementId | readonly ConnectedPaymentsRequirementId[] = [],
) {
  return receive(title, { webhook: 'transactionNotification', count: 0, proves });
}
