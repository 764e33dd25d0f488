/** A flow as an Arazzo workflow. */
import type { Flow } from '../vocabulary/flow.ts';
import { formatSourceLine } from '../vocabulary/source-line.ts';
import type { ArazzoStep, Workflow } from './document.ts';
import { Inexpressible } from './inexpressible.ts';
import { ownToken, type Token } from './log-in.ts';
import { slugOf, stepNames } from './step-names.ts';
import type { Surroundings } from './surroundings.ts';
import { Telling } from './telling.ts';
import { type Unsaid, writeCall } from './write-call.ts';

export interface WrittenFlow {
  readonly workflow: Workflow;
  /** Names of the world that it takes as inputs. */
  readonly inputs: readonly string[];
  readonly unsaid: readonly Unsaid[];
}

/** Throws `Inexpressible` if a step of it has no words. */
export function writeFlow(flow: Flow, area: string, around: Surroundings): WrittenFlow {
  refuseWhatIsNoGoodRequest(flow, around);
  const { fakers, seed, world, now } = around;
  const telling = new Telling({ fakers: fakers.flow, seed, title: flow.title, world, now });
  const nameStep = stepNames();
  const steps: ArazzoStep[] = [];
  const unsaid: Unsaid[] = [];
  let own: Token | undefined;
  const token = () => {
    if (!own) {
      own = ownToken(around, nameStep);
      if (own?.step) steps.push(own.step);
      for (const name of own?.inputs ?? []) telling.inputs.add(name);
    }
    return own?.expression;
  };
  for (const step of flow.steps) {
    const operation = step.kind === 'call' ? around.contract.operations.get(step.call) : undefined;
    if (step.kind !== 'call' || !operation) throw new Error(`“${step.title}” calls no operation of the contract.`);
    const stepId = nameStep(step.title, Object.keys(step.keep));
    const written = writeCall(step, { around, telling, stepId, operation, token });
    steps.push(written.step);
    unsaid.push(...written.unsaid);
  }
  const { inputs, computedFrom, isBoundToDay } = telling;
  return {
    workflow: {
      workflowId: slugOf(`${area} ${flow.title}`),
      summary: flow.title,
      'x-source': formatSourceLine(flow.at),
      ...(isBoundToDay && { 'x-day': new Date(now).toISOString().slice(0, 10) }),
      ...(computedFrom.size > 0 && { 'x-computed-from': [...computedFrom].sort() }),
      ...(inputs.size > 0 && { inputs: { $ref: '#/components/inputs/target' } }),
      steps,
    },
    inputs: [...inputs],
    unsaid,
  };
}

/** A player only has the API, and Arazzo only knows calls of operations as they are documented. */
function refuseWhatIsNoGoodRequest({ needs, steps }: Flow, { world }: Surroundings): void {
  const refuse = (reason: string): never => {
    throw new Inexpressible(reason);
  };
  if (needs.includes('control')) refuse('it steers the clock, the mails or the events of a mock');
  if (needs.includes('receiver')) refuse('it looks at notifications');
  const lacking = needs.find((name) => !world[name]);
  if (lacking !== undefined) refuse(`the mock gives no ${lacking}`);
  for (const step of steps) {
    if (step.kind === 'together') refuse('it sends requests at the same time');
    if (step.kind !== 'call') refuse('it steers or receives what no call does');
    else if (step.wrong) refuse('a request is made wrong on purpose');
    else if (step.auth === 'none') refuse('a request is sent without credentials on purpose');
    else if (step.toPath !== undefined) refuse('a request goes to a path that no operation has');
  }
}
