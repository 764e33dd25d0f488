/** What one line of a scenario expects, and how a call differs from it. */
import { Money } from '../money/money.ts';
import type { Difference } from '../vocabulary/finding.ts';
import type { OutcomeKind } from '../vocabulary/outcome.ts';
import { valueAt } from '../vocabulary/pointer.ts';
import type { Call } from './call.ts';
import type { Limits } from './scenario-match.ts';

export interface ExpectedCall {
  readonly call: string;
  readonly times?: number | { readonly least?: number; readonly most?: number };
  readonly outcome?: OutcomeKind | 'lost';
  readonly request?: Readonly<Record<string, unknown>>;
}

export function limitsOf({ times = 1 }: ExpectedCall): Limits {
  if (typeof times === 'number') return { least: times, most: times };
  return { least: times.least ?? 0, most: times.most ?? Number.POSITIVE_INFINITY };
}

export function tell(expected: ExpectedCall): string {
  const { least, most } = limitsOf(expected);
  const often = least === most ? `${least} time(s)` : `${least} to ${most} times`;
  return `${expected.call} ${often}${expected.outcome ? `, ${expected.outcome}` : ''}`;
}

export function ofOutcome({ outcome: expected }: ExpectedCall, { outcome, answer }: Call): Difference[] {
  const isAsExpected =
    expected === undefined || (expected === 'lost' ? answer === undefined : outcome.kind === expected);
  return isAsExpected
    ? []
    : [difference(expected, answer === undefined ? 'lost' : `${outcome.kind} (${outcome.sign})`)];
}

export function ofRequest({ request = {} }: ExpectedCall, entry: Call): Difference[] {
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

export function difference(expected: string, received: string): Difference {
  return { kind: 'scenario', basis: 'documented', pointer: '', expected, received };
}
