/** What a flow does at most, in order: a case may have to make again what the case before it used up. */
import { type CaseStep, isCase } from '../../cases/case-step.ts';
import type { Api } from '../../vocabulary/api.ts';
import type { CallStep, ControlStep, Flow, Step } from '../../vocabulary/flow.ts';

/** A request, and whether the documentation lets the target grant it. */
export interface PlannedRequest {
  readonly step: CallStep;
  readonly mayBeGranted: boolean;
}

export interface AtMost {
  readonly requests: readonly PlannedRequest[];
  readonly controls: readonly ControlStep[];
  /** Requests for a token: one to begin with, and one whenever the clock was moved. */
  readonly logins: number;
}

/** Every step that may be played, those of its cases among them. */
export function allSteps({ steps }: Flow): readonly Step[] {
  const isUsedUp = steps.some((step) => isCase(step) && (step.case.usesUp || step.case.lookUsesUp === true));
  return steps.flatMap((step) => (isCase(step) ? stepsOfCase(step, isUsedUp) : [step]));
}

export function atMost(flow: Flow, api: Api, secured: ReadonlySet<string>): AtMost {
  const all = allSteps(flow);
  const requests = all.flatMap(requestsOf);
  const controls = all.filter((step) => step.kind === 'control');
  const needsToken = requests.some(({ step }) => step.auth === undefined && secured.has(step.call));
  const { token } = api.credentials ?? {};
  const moves = controls.filter(({ action }) => action.do === 'advance-clock').length;
  return { requests, controls, logins: token && 'operation' in token && needsToken ? 1 + moves : 0 };
}

function stepsOfCase({ case: { prepare, call, look } }: CaseStep, isUsedUp: boolean): readonly Step[] {
  return [...(isUsedUp ? prepare : []), call, ...(look ? [look] : [])];
}

function requestsOf(step: Step): PlannedRequest[] {
  if (step.kind === 'call') return [{ step, mayBeGranted: step.expect.outcomes.includes('approved') }];
  // Which of them is granted, is open.
  return step.kind === 'together' ? step.calls.map((call) => ({ step: call, mayBeGranted: true })) : [];
}
