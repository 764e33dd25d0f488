/** How flows are written: the words of one API, typed by its operations and its requirements. */
import type { Change } from './change.ts';
import type {
  CallStep,
  Check,
  ControlStep,
  Expectation,
  Flow,
  ReceiverManner,
  ReceiveStep,
  Recipe,
  Step,
  TogetherStep,
} from './flow.ts';
import type { Matcher } from './matchers.ts';
import type { Reference } from './reference.ts';
import { whereCalled } from './source-line.ts';

/** How a step is written. Lists of one may stand alone. */
export interface CallSpec<Op extends string, Body, Id extends string> {
  readonly call: Op;
  readonly path?: Readonly<Record<string, Reference | string | number>>;
  readonly query?: Readonly<Record<string, Reference | string | number>>;
  readonly toPath?: string;
  readonly body?: Recipe<Body>;
  readonly wrong?: Change;
  readonly auth?: 'none' | Reference;
  readonly expect: Expectation;
  readonly proves?: Id | readonly Id[];
  readonly checks?: readonly Check<Id>[];
  readonly keep?: Readonly<Record<string, string>>;
  readonly keepSent?: Readonly<Record<string, string>>;
  readonly assumes?: string;
}

export interface ReceiveSpec<Name extends string, Id extends string> {
  readonly webhook: Name;
  readonly count: number;
  readonly proves?: Id | readonly Id[];
  readonly checks?: readonly Check<Id>[];
  readonly keep?: Readonly<Record<string, string>>;
}

export interface TogetherSpec<Id extends string> {
  readonly calls: readonly CallStep<Id>[];
  readonly approves: number;
  readonly proves?: Id | readonly Id[];
}

type BodyOf<Operation> = Operation extends { requestBody?: infer Request }
  ? NonNullable<Request> extends { content: infer Content }
    ? Content[keyof Content]
    : never
  : never;

/** The words of one API, so that a misspelt operation, field or requirement does not compile. */
export function flowWords<Operations, Id extends string>() {
  return {
    flow: (title: string, steps: readonly Step<Id>[], options: { needs?: readonly string[] } = {}): Flow<Id> => ({
      title,
      at: whereCalled(),
      needs: options.needs ?? [],
      steps,
    }),
    step: <Op extends keyof Operations & string>(
      title: string,
      spec: CallSpec<Op, BodyOf<Operations[Op]>, Id>,
    ): CallStep<Id> => {
      const { path = {}, query = {}, proves = [], checks = [], keep = {}, keepSent = {}, ...rest } = spec;
      const provesAll = typeof proves === 'string' ? [proves] : proves;
      return {
        kind: 'call',
        title,
        at: whereCalled(),
        path,
        query,
        proves: provesAll,
        checks,
        keep,
        keepSent,
        ...rest,
      };
    },
    /** The value at a JSON pointer of the answer's body. */
    check: (requirement: Id, pointer: string, matcher: Matcher): Check<Id> => ({
      requirement,
      look: 'body',
      pointer,
      matcher,
    }),
    /** The API's own words, code, or the body as it came. */
    checkThe: (look: 'text' | 'code' | 'raw' | 'redirects', requirement: Id, matcher: Matcher): Check<Id> => ({
      requirement,
      look,
      pointer: '',
      matcher,
    }),
    /** Something happens to a payment from outside, which only a mock can be told to let happen. */
    happens: (title: string, event: string, id: Reference): ControlStep => ({
      kind: 'control',
      title,
      at: whereCalled(),
      action: { do: 'cause', event, id },
    }),
    /** From now on the suite's receiver answers notifications in this manner. */
    receiver: (title: string, manner: ReceiverManner): ControlStep => ({
      kind: 'control',
      title,
      at: whereCalled(),
      action: { do: 'set-receiver', manner },
    }),
    receive: <Name extends string>(title: string, spec: ReceiveSpec<Name, Id>): ReceiveStep<Id> => {
      const { proves = [], checks = [], keep = {}, ...rest } = spec;
      const provesAll = typeof proves === 'string' ? [proves] : proves;
      return { kind: 'receive', title, at: whereCalled(), proves: provesAll, checks, keep, ...rest };
    },
    together: (title: string, spec: TogetherSpec<Id>): TogetherStep<Id> => {
      const { calls, approves, proves = [] } = spec;
      const provesAll = typeof proves === 'string' ? [proves] : proves;
      return { kind: 'together', title, at: whereCalled(), calls, approves, proves: provesAll };
    },
    timePasses: (title: string, milliseconds: number): ControlStep => ({
      kind: 'control',
      title,
      at: whereCalled(),
      action: { do: 'advance-clock', milliseconds },
    }),
    /** Finds the first group of `find` in the newest mail to an address. */
    mailArrives: (title: string, mail: { to: Reference | string; find: RegExp; keepAs: string }): ControlStep => ({
      kind: 'control',
      title,
      at: whereCalled(),
      action: { do: 'read-mail', ...mail },
    }),
  };
}
