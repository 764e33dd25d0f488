/** What a client is expected to send: counts, order, outcomes and values, and nothing beside it. */
import { Money } from '../money/money.ts';
import type { Difference } from '../vocabulary/finding.ts';
import type { OutcomeKind } from '../vocabulary/outcome.ts';
import { valueAt } from '../vocabulary/pointer.ts';
import type { Requirement } from '../vocabulary/requirement.ts';
import type { Call } from './call.ts';

export interface Scenario {
  readonly name: string;
  readonly api: string;
  readonly namespace?: string;
  readonly calls: readonly ExpectedCall[];
  readonly others?: 'none' | 'any';
}

export interface ExpectedCall {
  readonly call: string;
  readonly times?: number | { readonly least?: number; readonly most?: number };
  readonly outcome?: OutcomeKind | 'lost';
  readonly request?: Readonly<Record<string, unknown>>;
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
  let now = 0;
  let isInOrder = true;

  const isFull = (index: number) => counts[index]! >= limits[index]!.most;
  const isEnough = (index: number) => counts[index]! >= limits[index]!.least;
  const find = (entry: Call, isRight: (expected: ExpectedCall, index: number) => boolean) =>
    calls.findIndex((expected, index) => expected.call === entry.operation && isRight(expected, index));
  /** The call of the list that this one is: the first that fits, else the first that only ends otherwise. */
  const placeOf = (entry: Call): number => {
    const isDue = (expected: ExpectedCall, index: number) =>
      index >= now && !isFull(index) && ofRequest(expected, entry).length === 0;
    const fitting = find(entry, (expected, index) => isDue(expected, index) && ofOutcome(expected, entry).length === 0);
    return fitting >= 0 ? fitting : find(entry, isDue);
  };
  const outOfOrder = (entry: Call, expected: string, received: string): ScenarioSight => {
    isInOrder = false;
    return { id: othersId(prefix), entry, differences: [difference(expected, received)] };
  };

  return {
    see: (entry) => {
      const place = placeOf(entry);
      const expected = calls[place];
      if (expected) {
        counts[place]! += 1;
        now = place;
        const differences = ofOutcome(expected, entry);
        const isMeant = expected.outcome !== undefined && differences.length === 0;
        return { isMeant, sights: [{ id: callId(prefix, place), entry, differences }] };
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
    },
    end: () => {
      const missing = calls.flatMap((expected, index): ScenarioSight[] => {
        if (isEnough(index)) return [];
        const id = callId(prefix, index);
        const instead = extras.findIndex(({ operation }) => operation === expected.call);
        if (instead < 0) return [{ id, differences: [difference(tell(expected), `${counts[index]} of it`)] }];
        const [entry] = extras.splice(instead, 1) as [Call];
        return [{ id, entry, differences: [...ofRequest(expected, entry), ...ofOutcome(expected, entry)] }];
      });
      const surplus = extras.map((entry) => outOfOrder(entry, 'only calls that the scenario expects', nameOf(entry)));
      return [...missing, ...surplus, ...(isInOrder ? [{ id: othersId(prefix), differences: [] }] : [])];
    },
  };
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

function limitsOf({ times = 1 }: ExpectedCall): { least: number; most: number } {
  if (typeof times === 'number') return { least: times, most: times };
  return { least: times.least ?? 0, most: times.most ?? Number.POSITIVE_INFINITY };
}

function tell(expected: ExpectedCall): string {
  const { least, most } = limitsOf(expected);
  const often = least === most ? `${least} time(s)` : `${least} to ${most} times`;
  return `${expected.call} ${often}${expected.outcome ? `, ${expected.outcome}` : ''}`;
}

function ofOutcome({ outcome: expected }: ExpectedCall, { outcome, answer }: Call): Difference[] {
  const isAsExpected =
    expected === undefined || (expected === 'lost' ? answer === undefined : outcome.kind === expected);
  return isAsExpected
    ? []
    : [difference(expected, answer === undefined ? 'lost' : `${outcome.kind} (${outcome.sign})`)];
}

function ofRequest({ request = {} }: ExpectedCall, entry: Call): Difference[] {
  return Object.entries(request).flatMap(([pointer, expected]) => {
    const received = valueAt(entry.asked, pointer);
    if (isSame(expected, received)) return [];
    return [{ ...difference(JSON.stringify(expected), JSON.stringify(received) ?? 'nothing'), pointer }];
  });
}

/** `25` is `25.00`, as a number or as a text. */
function isSame(expected: unknown, received: unknown): boolean {
  if (JSON.stringify(expected) === JSON.stringify(received)) return true;
  const [one, other] = [Money.read(expected), Money.read(received)];
  return one !== undefined && other !== undefined && one.equals(other);
}

function difference(expected: string, received: string): Difference {
  return { kind: 'scenario', basis: 'documented', pointer: '', expected, received };
}
