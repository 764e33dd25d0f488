/** A rule about how a client behaves over several calls, looked at call by call in one namespace. */
import type { Api } from '../../vocabulary/api.ts';
import type { ClientRule } from '../../vocabulary/client.ts';
import type { Difference } from '../../vocabulary/finding.ts';
import type { Call } from '../call.ts';

/** What was seen of one call: kept, unless it says what is wrong. */
export interface Sight {
  readonly entry: Call;
  /** `isAssumed`: it is one only if a single client sent all of the calls, which nobody can tell; then it fails nobody. */
  readonly breach?: { readonly expected: string; readonly received: string; readonly isAssumed?: boolean };
}

export interface ConductLook {
  /** Of the call, or of an earlier one that it settles; none if it says nothing. `isMeant`: a scenario expects its outcome. */
  see(entry: Call, isMeant: boolean): readonly Sight[];
  /** After the last call. */
  end(): readonly Sight[];
}

export interface ConductRule {
  readonly rule: ClientRule;
  readonly begin: (api: Api) => ConductLook;
}

/**
 * Earlier calls that a rule remembers at most, the newest. So many are never open at once but where nothing works any more:
 * then those that are left are told, and one that was forgotten meanwhile is held against nobody.
 */
export const MOST_REMEMBERED = 1000;

/** As a finding tells it. */
export function differenceOf({ expected, received, isAssumed }: NonNullable<Sight['breach']>): Difference {
  return { kind: 'conduct', basis: isAssumed ? 'assumed' : 'documented', pointer: '', expected, received };
}

/** Whether nobody can know from the answer what became of the request. */
export function isOpen({ outcome, unread }: Call): boolean {
  return outcome.kind === 'unknown' && unread === undefined;
}

/** Equal for two requests of the same content. */
export function contentOf({ operation, request, marks }: Call): string {
  return [operation, request.path, marks.body].join('\n');
}

/** Whether two equal requests may be two clients': each has a token of its own, and no namespace tells whether they are one. */
export function mayBeOfTwo({ namespace, marks }: Call, before: Call): boolean {
  return namespace === undefined && marks.token !== before.marks.token;
}

/** `call 3, createSale`. */
export function nameOf({ number, operation }: Call): string {
  return `call ${number}, ${operation}`;
}
