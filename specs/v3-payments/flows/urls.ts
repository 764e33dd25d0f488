/** Flows about the lengths of the two URLs, at both ends and on both sides of each. */
import { aDebit } from '../../../fixtures/v3-payments/recipes/payments.ts';
import { aUrlOfLength } from '../../../fixtures/v3-payments/recipes/values.ts';
import { changed } from '../../../src/vocabulary/change.ts';
import { approved, type Flow } from '../../../src/vocabulary/flow.ts';
import { checkThe, flow, notABankDecline, step, turnedDown } from '../words.ts';

const SHORTEST = 6;
const LONGEST = 2048;
const ORDINARY = 40;

const PARAMETERS = [
  { name: 'notificationUrl', upTo: 'V3P-URL-01', from: 'V3P-URL-02', beyond: 'V3P-URL-03' },
  { name: 'shopperResultUrl', upTo: 'V3P-URL-04', from: 'V3P-URL-05', beyond: 'V3P-URL-06' },
] as const;

type Parameter = (typeof PARAMETERS)[number];

export const urlsFlows: readonly Flow[] = PARAMETERS.flatMap((parameter) => [
  flow(`The longest ${parameter.name} has ${LONGEST} characters`, [
    isAccepted(parameter, LONGEST - 1, parameter.upTo),
    isAccepted(parameter, LONGEST, parameter.upTo),
    isRefused(parameter, LONGEST + 1),
  ]),
  flow(`The shortest ${parameter.name} has ${SHORTEST} characters`, [
    isAccepted(parameter, ORDINARY, parameter.upTo),
    isRefused(parameter, SHORTEST - 1),
    isAccepted(parameter, SHORTEST + 1, parameter.from),
    isAccepted(parameter, SHORTEST, parameter.from),
  ]),
]);

function isAccepted({ name }: Parameter, length: number, proves: Parameter['upTo' | 'from']) {
  return step(`With ${length} characters it is accepted`, {
    call: 'createPayment',
    body: aDebit({ [name]: aUrlOfLength(length) }),
    expect: approved,
    proves,
  });
}

function isRefused({ name, beyond }: Parameter, length: number) {
  return step(`With ${length} characters it is refused`, {
    call: 'createPayment',
    body: aDebit({ [name]: aUrlOfLength(ORDINARY) }),
    wrong: changed(`/${name}`, aUrlOfLength(length)),
    expect: turnedDown,
    proves: beyond,
    checks: [checkThe('code', 'V3P-RESULT-07', notABankDecline)],
  });
}
