/** What a flow changes at its target and around it, in the names of the operations and of what the mock is told. */
import type { Operation } from '../../contract/operation.ts';
import type { ControlStep } from '../../vocabulary/flow.ts';
import type { AtMost } from './requests-at-most.ts';

/** Each with how often at most. */
export type Effects = ReadonlyMap<string, number>;

/** Operations that by their name only look, whatever their method is. */
const LOOKS = /^(get|list|lookUp|query|retrieve|search)/;

/** Requests that the documentation wants refused change nothing. */
export function effectsOf({ requests, controls }: AtMost, operations: ReadonlyMap<string, Operation>): Effects {
  const changes = requests
    .filter(({ step, mayBeGranted }) => mayBeGranted && operations.get(step.call)?.method !== 'GET')
    .map(({ step }) => step.call)
    .filter((call) => !LOOKS.test(call));
  return count([...changes, ...controls.map(tellControl)]);
}

export function addEffects(all: readonly Effects[]): Effects {
  const sum = new Map<string, number>();
  for (const [effect, times] of all.flatMap((effects) => [...effects])) sum.set(effect, (sum.get(effect) ?? 0) + times);
  return sum;
}

function tellControl({ action }: ControlStep): string {
  switch (action.do) {
    case 'advance-clock':
      return "moves the mock's clock";
    case 'read-mail':
      return "reads the mock's mails";
    case 'cause':
      return `makes the mock ${action.event.replaceAll('-', ' ')}`;
    case 'set-receiver':
      return "changes how the suite's receiver answers";
  }
}

function count(effects: readonly string[]): Effects {
  return addEffects(effects.map((effect) => new Map([[effect, 1]])));
}
