/** What can be said of a flow without playing it. */
import type { Api } from '../vocabulary/api.ts';
import type { CallStep, Flow, Step } from '../vocabulary/flow.ts';

/** Every requirement that a step names, by proving it or by a check. */
export function namedBy(step: Step): string[] {
  return step.kind === 'control' ? [] : [...step.proves, ...checkedBy(step)];
}

/** The requirements that a step's checks speak for. */
export function checkedBy(step: Step): string[] {
  return 'checks' in step ? step.checks.map(({ requirement }) => requirement) : [];
}

/** Every requirement that a flow's steps name, once. */
export function requirementIds(flow: Flow): string[] {
  return [...new Set(flow.steps.flatMap(namedBy))];
}

/** Tags of its test: every requirement that it names, every operation that it calls. */
export function tagsOf(flow: Flow): string[] {
  const calls = flow.steps.flatMap(callsOf).map(({ call }) => call);
  return [...requirementIds(flow), ...new Set(calls)].map((name) => `@${name}`);
}

/** The operation or webhook that a step is about; empty for a step that calls nothing. */
export function subjectOf(step: Step | undefined): string {
  if (step?.kind === 'call') return step.call;
  if (step?.kind === 'together') return step.calls[0]?.call ?? '';
  return step?.kind === 'receive' ? step.webhook : '';
}

/** The calls that a step makes. */
export function callsOf(step: Step): readonly CallStep[] {
  if (step.kind === 'call') return [step];
  return step.kind === 'together' ? step.calls : [];
}

/** Whether any flow of the API waits for notifications. */
export function needsReceiver(api: Api): boolean {
  return Object.values(api.flows).some((flows) => flows.some(({ needs }) => needs.includes('receiver')));
}
