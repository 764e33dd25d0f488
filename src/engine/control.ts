/** What surrounds a target and can be steered without its API: only a mock has it. */
import type { Mail, Mock, World } from '../mock/mock.ts';
import type { Plan } from '../mock/plans.ts';

export interface Control {
  /** The target's time, milliseconds since the epoch. */
  now(): Promise<number>;
  advance(milliseconds: number): Promise<void>;
  mails(to: string): Promise<readonly Mail[]>;
  /** Makes something happen to a payment from outside; rejects if the mock knows no such event. */
  cause(event: string, id: string): Promise<void>;
}

/** Steers a mock in this process, whichever it is at the time. */
export function controlOf(mock: () => Mock): Control {
  return {
    now: async () => mock().clock.now(),
    advance: async (milliseconds) => mock().clock.advance(milliseconds),
    mails: async (to) => mock().mails(to),
    cause: async (event, id) => {
      const { api, events = {} } = mock();
      const happens = events[event];
      if (!happens) throw new Error(`The mock of ${api} knows no event “${event}”.`);
      await happens(id);
    },
  };
}

/** Path below a mock's base URL that no documented API uses. */
export const CONTROL_PATH = '/.tollgate';

/** Whether a path, which may have a query, is ours and not the API's. */
export function isControl(path: string): boolean {
  return path === CONTROL_PATH || path.startsWith(`${CONTROL_PATH}/`) || path.startsWith(`${CONTROL_PATH}?`);
}

/** Below it, mocks of their own: a name behind it makes a base URL. */
export const NAMESPACES_PATH = `${CONTROL_PATH}/namespaces`;

/** What a served mock says of itself at `CONTROL_PATH` of its base URL. */
export interface MockIdentity {
  readonly tollgate: 'mock';
  readonly api: string;
  /** Absent for the mock at the root of its server. */
  readonly namespace?: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly world: World;
  /** Names of what can happen to a payment from outside. */
  readonly events: readonly string[];
  /** The operations that an issuer can decline. */
  readonly declinable: readonly string[];
  /** What waits for the next requests. */
  readonly next: readonly Plan[];
  /** The requests that steer it. */
  readonly can: readonly { readonly request: string; readonly takes?: string; readonly does: string }[];
  /** What its document has no word of, with the reason. */
  readonly cannot: NonNullable<Mock['silences']>;
}
