/** Everything that playing a flow needs, gathered once per test. */
import type { Faker } from '@faker-js/faker';
import type { Contract } from '../contract/contract.ts';
import type { World } from '../mock/mock.ts';
import type { Budget } from '../money/budget.ts';
import type { Ledger } from '../money/ledger.ts';
import type { Api } from '../vocabulary/api.ts';
import type { Step } from '../vocabulary/flow.ts';
import type { Requirement } from '../vocabulary/requirement.ts';
import type { Control } from './control.ts';
import type { Inbox } from './inbox.ts';
import type { Redactor } from './redactor.ts';
import type { Evidence } from './result.ts';
import type { Send } from './send.ts';
import type { Session } from './session.ts';
import type { ShapeLog } from './shape-log.ts';
import type { Watcher } from './watcher.ts';

export interface Stage {
  readonly api: Api;
  readonly contract: Contract;
  readonly requirements: ReadonlyMap<string, Requirement>;
  readonly send: Send;
  /** Scheme, host and port, without a slash at the end. */
  readonly origin: string;
  readonly world: World;
  readonly session: Session;
  readonly faker: Faker;
  readonly ledger: Ledger;
  readonly redactor: Redactor;
  /** Operations that the target says it cannot do, each with the capability that it lacks. */
  readonly withheld?: ReadonlyMap<string, string> | undefined;
  /** What may be moved there. */
  readonly budget?: Budget | undefined;
  /** Absent for a target that only has its API. */
  readonly control?: Control | undefined;
  /** Where this flow's notifications come in; absent if the target cannot reach us. */
  readonly inbox?: Inbox | undefined;
  /** Where the shapes of answers are noted; absent where nobody reads them, as in the millions of steps of a proof. */
  readonly shapes?: ShapeLog | undefined;
  /** Who keeps account of what stands open; absent where nothing outlives the run. */
  readonly watcher?: Watcher | undefined;
  /** Why nothing can be sent to the target at all, in one sentence. */
  readonly trouble?: string | undefined;
  /** Whether the verdicts are all that is wanted: what was sent and received is not kept then. */
  readonly verdictsOnly?: boolean;
  /** Runs one step, whose body gives what keeps it from being green; a test runner wraps it in its own kind of step. */
  readonly inStep: (step: Step, body: () => Promise<readonly Evidence[]>) => Promise<void>;
}
