/** What was read from a file of recorded traffic. */
import type { Seen } from '../seen.ts';

export interface Recording {
  /** The API's exchanges, in the order in which they began. */
  readonly seen: readonly Seen[];
  /** How many requests went to others, by host. */
  readonly ignored: Readonly<Record<string, number>>;
  /** What belongs to the API, or may, and could not be read: where, and why. */
  readonly unread: readonly string[];
  /** Whether a request was there before an earlier one was answered, for sure: `false` where the times do not tell. */
  readonly overlaps: boolean;
}

/** A file that is no recording, or none of the API; the message is one sentence. */
export class RecordingError extends Error {
  override readonly name = 'RecordingError';
}

/** An exchange, and what is sure of its times: milliseconds since the epoch. */
export interface Timed {
  readonly seen: Seen;
  /** When the request was begun. */
  readonly start: number;
  /** When the request was there at the latest. */
  readonly asked: number;
  /** When the answer began, or it was over without one, at the earliest. */
  readonly answered: number;
}

/** `precision`: milliseconds to which the times are exact. */
export function inOrder(exchanges: readonly Timed[], precision: number): Pick<Recording, 'seen' | 'overlaps'> {
  const sorted = [...exchanges].sort((a, b) => a.start - b.start);
  const told = precision === 1 ? {} : { precision };
  return { seen: sorted.map(({ seen }) => ({ ...seen, ...told })), overlaps: overlap(sorted, precision) };
}

/** Clients of one server that know nothing of one another are looked at one by one. */
function overlap(sorted: readonly Timed[], precision: number): boolean {
  const ends = new Map<string | undefined, number>();
  return sorted.some(({ seen: { namespace }, asked, answered }) => {
    const end = ends.get(namespace) ?? Number.NEGATIVE_INFINITY;
    ends.set(namespace, Math.max(end, answered));
    // Both times are rounded.
    return asked + precision + 1 < end;
  });
}
