/** What a client is expected to send: counts, order, outcomes and values, and nothing beside it. */
import type { Difference } from '../vocabulary/finding.ts';
import type { Requirement } from '../vocabulary/requirement.ts';
import type { Call } from './call.ts';
import { difference, type ExpectedCall, limitsOf, ofOutcome, ofRequest, tell } from './scenario-call.ts';
import { ScenarioMatch } from './scenario-match.ts';

export interface Scenario {
  readonly name: string;
  readonly api: string;
  readonly namespace?: string;
  readonly calls: readonly ExpectedCall[];
  readonly others?: 'none' | 'any';
}

/** One look in the name of the scenario's row with this id; kept, unless there are differences. */
export interface ScenarioSight {
  readonly id: string;
  /** Absent for what did not come. */
  readonly entry?: Call;
  readonly differences: readonly Difference[];
}

/** Follows one client through a scenario. */
export interface ScenarioLook {
  /** `isMeant`: the scenario names the outcome of this call. */
  see(entry: Call): { readonly isMeant: boolean; readonly sights: readonly ScenarioSight[] };
  end(): readonly ScenarioSight[];
}

/** The rows of a scenario: one for each call that it expects, and one on all others. `file` is told as their source. */
export function scenarioRows({ name, calls }: Scenario, prefix: string, file: string): Requirement[] {
  const source = (locator: string) => ({ section: `Scenario “${name}”`, locator: `${file}, ${locator}` });
  const rows = calls.map((expected, index): Requirement => {
    const statement = `The client calls ${tell(expected)}.`;
    const operations = [expected.call];
    return {
      id: callId(prefix, index),
      statement,
      basis: 'documented',
      source: source(`call ${index + 1}`),
      operations,
    };
  });
  const statement = 'The client calls nothing that the scenario does not expect, and all in its order.';
  return [...rows, { id: othersId(prefix), statement, basis: 'documented', source: source('calls'), operations: [] }];
}

export function followScenario({ calls, others = 'none' }: Scenario, prefix: string): ScenarioLook {
  const counts = calls.map(() => 0);
  const limits = calls.map(limitsOf);
  /** Calls that fit nowhere. What one of them ought to have been may only be known at the end. */
  const extras: Call[] = [];
  const match = new ScenarioMatch(limits);
  /** What is seen as calls are placed one by one, until it is known that there is no way to place them all. */
  const doubtful: ScenarioSight[] = [];
  const rowIds = [...calls.map((_, index) => callId(prefix, index)), othersId(prefix)];
  let now = 0;
  let isInOrder = true;

  const isFull = (index: number) => counts[index]! >= limits[index]!.most;
  const isEnough = (index: number) => counts[index]! >= limits[index]!.least;
  const find = (entry: Call, isRight: (expected: ExpectedCall, index: number) => boolean) =>
    calls.findIndex((expected, index) => expected.call === entry.operation && isRight(expected, index));
  /** The first that is right, unless that was called often enough and the next that was not is right as well. */
  const findDue = (entry: Call, isRight: (expected: ExpectedCall) => boolean): number => {
    const isDue = (expected: ExpectedCall, index: number) => index >= now && !isFull(index) && isRight(expected);
    const first = find(entry, isDue);
    const next = calls.findIndex((_, index) => index >= first && !isEnough(index));
    return next > first && calls[next]!.call === entry.operation && isDue(calls[next]!, next) ? next : first;
  };
  /** The call of the list that this one is: the first that fits, else the first that only ends otherwise. */
  const placeOf = (entry: Call): number => {
    const fitting = findDue(entry, (expected) => fits(expected, entry));
    return fitting >= 0 ? fitting : findDue(entry, (expected) => ofRequest(expected, entry).length === 0);
  };
  const outOfOrder = (entry: Call, expected: string, received: string): ScenarioSight => {
    isInOrder = false;
    return { id: othersId(prefix), entry, differences: [difference(expected, received)] };
  };

  /** Where the call stands as far as is known by now. */
  const place = (entry: Call): ReturnType<ScenarioLook['see']> => {
    const line = placeOf(entry);
    const expected = calls[line];
    if (expected) {
      counts[line]! += 1;
      now = line;
      const differences = ofOutcome(expected, entry);
      const isMeant = expected.outcome !== undefined && differences.length === 0;
      return { isMeant, sights: [{ id: callId(prefix, line), entry, differences }] };
    }
    const late = find(entry, (each, index) => index < now && !isEnough(index) && ofRequest(each, entry).length === 0);
    if (late >= 0) {
      counts[late]! += 1;
      return {
        isMeant: false,
        sights: [outOfOrder(entry, `${calls[late]!.call} before ${calls[now]!.call}`, 'after it')],
      };
    }
    // More of what the list names than it expects is no other call.
    if (others === 'none' || calls.some(({ call }) => call === entry.operation)) extras.push(entry);
    return { isMeant: false, sights: [] };
  };

  return {
    see: (entry) => {
      const { isMeant, sights } = place(entry);
      const isIgnored = others === 'any' && !calls.some(({ call }) => call === entry.operation);
      const lines = isIgnored ? [] : match.add((line) => fits(calls[line]!, entry));
      doubtful.push(...sights.filter(({ differences }) => differences.length > 0));
      return {
        isMeant: isMeant || lines.some((line) => calls[line]!.outcome !== undefined),
        sights: [
          ...sights.filter(({ differences }) => differences.length === 0),
          ...(match.isLost ? doubtful.splice(0) : []),
        ],
      };
    },
    end: () => {
      if (match.isWhole) return rowIds.map((id) => ({ id, differences: [] }));
      const missing = calls.flatMap((expected, index): ScenarioSight[] => {
        if (isEnough(index)) return [];
        const id = callId(prefix, index);
        const instead = extras.findIndex(({ operation }) => operation === expected.call);
        if (instead < 0) return [{ id, differences: [difference(tell(expected), `${counts[index]} of it`)] }];
        const [entry] = extras.splice(instead, 1) as [Call];
        return [{ id, entry, differences: [...ofRequest(expected, entry), ...ofOutcome(expected, entry)] }];
      });
      const surplus = extras.map((entry) => outOfOrder(entry, 'only calls that the scenario expects', nameOf(entry)));
      return [...doubtful, ...missing, ...surplus, ...(isInOrder ? [{ id: othersId(prefix), differences: [] }] : [])];
    },
  };
}

function fits(expected: ExpectedCall, entry: Call): boolean {
  return (
    expected.call === entry.operation &&
    ofRequest(expected, entry).length === 0 &&
    ofOutcome(expected, entry).length === 0
  );
}

function nameOf({ operation }: Call): string {
  return operation === null ? 'a request for no operation' : `one more ${operation}`;
}

function callId(prefix: string, index: number): string {
  return `${prefix}-${String(index + 1).padStart(2, '0')}`;
}

function othersId(prefix: string): string {
  return `${prefix}-ORDER`;
}
