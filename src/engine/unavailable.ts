/** What a server, or something before it, says when it cannot answer now. */
import type { WireAnswer } from './send.ts';
import { LOOK } from './trouble.ts';

const AGAIN = 'run again when it answers; nothing was sent a second time';

const MEANINGS: Readonly<Record<number, readonly [meaning: string, remedy: string]>> = {
  429: ['too many requests', AGAIN],
  502: ['nothing behind its gateway answers', AGAIN],
  503: ['out of service', AGAIN],
  504: ['nothing behind its gateway answers in time', LOOK],
};

/** Why an answer says nothing of the API, in one sentence; `undefined` if it says something. */
export function unavailability({ status, headers }: Pick<WireAnswer, 'status' | 'headers'>): string | undefined {
  const known = MEANINGS[status];
  if (!known) return undefined;
  const [meaning, remedy] = known;
  return `the target answers HTTP ${status}, ${meaning}${waitOf(headers['retry-after'] ?? '')}; ${remedy}`;
}

function waitOf(retryAfter: string): string {
  if (/^\d{1,9}$/.test(retryAfter)) return `, and asks to wait ${Number(retryAfter)} s`;
  const until = / GMT$/.test(retryAfter) ? Date.parse(retryAfter) : Number.NaN;
  return Number.isNaN(until) ? '' : `, and asks to wait until ${new Date(until).toISOString()}`;
}
