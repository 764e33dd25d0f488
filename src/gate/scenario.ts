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
  let now = 0;
  let isInOrder = true;

  const isFull = (index: number) => counts[index]! >= limits[index]!.most;
  const isEnough = (index: number) => counts[index]! >= limits[index]!.least;
  /** The call of the list that this one is: the first that fits, so that one call too many does not put all others out of place. */
  const placeOf = (entry: Call): number => {
    const isDue = (expected: ExpectedCall, index: number) =>
      index >= now && !isFull(index) && expected.call === entry.operation;
    const fitting = calls.findIndex(
      (expected, index) => isDue(expected, index) && differencesOf(expected, entry).length === 0,
    );
    return fitting >= 0 ? fitting : calls.findIndex(isDue);
  };

  return {
    see: (entry) => {
      const place = placeOf(entry);
      const expected = calls[place];
      if (!expected) {
        // More of what it names than it expects is no other call.
        if (others === 'any' && !calls.some(({ call }) => call === entry.operation))
          return { isMeant: false, sights: [] };
        const due = calls.findIndex((_, index) => index >= now && !isEnough(index));
        const next = due < 0 ? 'nothing more' : calls[due]!.call;
        isInOrder = false;
        return {
          isMeant: false,
          sights: [
            {
              id: othersId(prefix),
              entry,
              differences: [difference(next, String(entry.operation ?? 'a request for no operation'))],
            },
          ],
        };
      }
      const skipped = calls.findIndex((_, index) => index >= now && index < place && !isEnough(index));
      counts[place]! += 1;
      const differences = differencesOf(expected, entry);
      const sights: ScenarioSight[] = [{ id: callId(prefix, place), entry, differences }];
      if (skipped < 0) now = place;
      else {
        isInOrder = false;
        sights.push({
          id: othersId(prefix),
          entry,
          differences: [difference(`${calls[skipped]!.call} before it`, `${expected.call} first`)],
        });
      }
      return { isMeant: expected.outcome !== undefined && differences.length === 0, sights };
    },
    end: () => {
      const missing = calls.flatMap((expected, index): ScenarioSight[] => {
        if (isEnough(index)) return [];
        return [{ id: callId(prefix, index), differences: [difference(tell(expected), `${counts[index]} of it`)] }];
      });
      return isInOrder ? [...missing, { id: othersId(prefix), differences: [] }] : missing;
    },
  };
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

function differencesOf(expected: ExpectedCall, entry: Call): Difference[] {
  return [...ofOutcome(expected, entry), ...ofRequest(expected, entry)];
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
