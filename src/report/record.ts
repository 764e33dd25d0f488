/** The one record of a run: every requirement with its verdict, every operation with its calls. */

import { groupBy } from '../cases/groups.ts';
import { type FieldsRecord, recordCases } from '../cases/record-cases.ts';
import type { LeftOpen } from '../clean-up/left-open.ts';
import type { Contract } from '../contract/contract.ts';
import { callsOf, requirementIds } from '../engine/flow-facts.ts';
import { requirementsOf } from '../engine/requirements.ts';
import type { Call, FlowResult, Transcript } from '../engine/result.ts';
import { mergeShapes, type StatusShapes } from '../engine/shape.ts';
import { type Deviation, excuses, isExpired } from '../target/deviations.ts';
import type { Trouble } from '../target/target.ts';
import type { Api } from '../vocabulary/api.ts';
import type { Basis } from '../vocabulary/basis.ts';
import type { Finding } from '../vocabulary/finding.ts';
import type { Flow } from '../vocabulary/flow.ts';
import type { Requirement, Source } from '../vocabulary/requirement.ts';
import { type Verdict, verdicts, worst } from '../vocabulary/verdict.ts';
import type { ExitCode } from './exit-code.ts';
import { type LifeCycleRecord, recordLifeCycles } from './life-cycle-record.ts';
import { type UndeclaredCapability, undeclaredOf } from './undeclared.ts';

/** Calls before an exchange that are told; a flow of cases has hundreds. */
const MOST_BEFORE = 20;

export interface RunRecord {
  readonly schemaVersion: 2;
  readonly run: RunHeader;
  readonly apis: readonly ApiRecord[];
}

export interface RunHeader {
  readonly suiteVersion: string;
  readonly seed: string;
  /** ISO 8601. */
  readonly start: string;
  /** Milliseconds. */
  readonly duration: number;
  /** Flows that were to be played, and those of which there is a result. */
  readonly planned: number;
  readonly played: number;
  readonly exitCode: ExitCode;
}

export interface TargetRecord {
  /** `client`: not a service was looked at, but what somebody sent to the one at the base URL. */
  readonly kind: 'mock' | 'sandbox' | 'client';
  readonly baseUrl: string;
  /** Why nothing could be sent to it. */
  readonly trouble?: Trouble;
}

/** As people call it. */
export function targetName({ kind, baseUrl }: TargetRecord): string {
  return { mock: 'mock', sandbox: baseUrl, client: `a client of ${baseUrl}` }[kind];
}

export interface ApiRecord {
  readonly api: string;
  readonly target: TargetRecord;
  readonly operations: readonly OperationRecord[];
  readonly requirements: readonly RequirementRecord[];
  readonly headlines: readonly Headline[];
  /** What was sent and received where something was found. */
  readonly exchanges: readonly ExchangeRecord[];
  readonly deviations: readonly DeviationRecord[];
  readonly lifeCycles: readonly LifeCycleRecord[];
  /** What stands open at the sandbox after the run; absent if its journal says nothing. */
  readonly leftOpen?: readonly LeftOpen[];
  /** What works without being declared; absent if there is nothing of it, or no file describes the target. */
  readonly undeclared?: readonly UndeclaredCapability[];
  readonly summary: Readonly<Record<Verdict, number>>;
}

export interface OperationRecord extends Partial<FieldsRecord> {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly calls: number;
  /** How often each HTTP status was seen; `none` counts calls without an answer. */
  readonly statuses: Readonly<Record<string, number>>;
  /** How long each call took, in milliseconds, in the order of the calls. */
  readonly durations: readonly number[];
  /** The members that its answers had, by HTTP status; absent if none came. */
  readonly shapes?: StatusShapes;
}

export interface DeviationRecord extends Deviation {
  /** Whether what it excuses was seen; `expired` excuses nothing any more. */
  readonly state: 'holds' | 'fixed' | 'expired' | 'not-looked-at';
}

/** One cause, and all requirements that it kept from being looked at. */
export interface Headline {
  readonly verdict: Verdict;
  readonly cause: string;
  readonly requirements: readonly string[];
}

export interface ExchangeRecord extends Transcript {
  readonly flow: string;
  /** The calls of the flow before it, oldest first. */
  readonly before: readonly Omit<Call, 'duration'>[];
}

export interface RequirementRecord {
  readonly id: string;
  readonly basis: Basis;
  readonly statement: string;
  readonly source: Source;
  /** The operations it speaks about. */
  readonly operations: readonly string[];
  readonly verdict: Verdict;
  /** Why it is untested or not applicable. */
  readonly reason?: string;
  /** Titles of the flows that looked at it. */
  readonly flows: readonly string[];
  readonly findings: readonly Finding[];
}

/** What is known of a target beside what flows have seen. */
export interface Beside {
  readonly deviations?: readonly Deviation[];
  readonly leftOpen?: readonly LeftOpen[] | undefined;
  /** Names of capabilities that the file which describes it does not mention. */
  readonly undeclared?: readonly string[];
  /** Requirements by id; all of the API, if not given. */
  readonly rows?: ReadonlyMap<string, Requirement>;
}

/** Why a requirement is untested that could have been looked at: of a service, and of a client. */
const NO_FLOW = 'no flow that looks at it was played in this run';
const NO_CALL = 'the client made no call that it can be seen in';

/** Folds what all flows of one API left behind. */
export function recordApi(
  api: Api,
  contract: Contract,
  target: TargetRecord,
  results: readonly FlowResult[],
  { deviations = [], leftOpen, undeclared = [], rows = requirementsOf(api, contract) }: Beside = {},
): ApiRecord {
  const requirements = [...rows.values()].map((row) => recordRequirement(row, results, target));
  const played = new Set(results.map(({ flow }) => flow));
  /** Whether every flow was played that can look at the requirement. */
  const isWholly = (id: string) => flowsThatLook(api, rows.get(id)).every(({ title }) => played.has(title));
  const works = undeclaredOf(api, undeclared, results);
  const count = (verdict: Verdict) => requirements.filter((row) => row.verdict === verdict).length;
  return {
    api: api.name,
    target,
    operations: recordOperations(api, contract, results),
    requirements,
    headlines: headlinesOf(requirements),
    exchanges: results.flatMap(recordExchanges),
    deviations: deviations.map((deviation) => recordDeviation(deviation, requirements, isWholly)),
    lifeCycles: recordLifeCycles(api, results),
    ...(leftOpen ? { leftOpen } : {}),
    ...(works.length > 0 ? { undeclared: works } : {}),
    summary: Object.fromEntries(verdicts.map((verdict) => [verdict, count(verdict)])) as Record<Verdict, number>,
  };
}

function recordRequirement(
  row: Requirement,
  results: readonly FlowResult[],
  { kind }: TargetRecord,
): RequirementRecord {
  const looked = results.flatMap(({ flow, evidence, notApplicable }) =>
    evidence.filter(({ requirement }) => requirement === row.id).map((each) => ({ ...each, flow, notApplicable })),
  );
  const verdict = worst(looked.map((each) => each.verdict));
  const reason = {
    untested: row.untested ?? (kind === 'client' ? NO_CALL : NO_FLOW),
    'not-applicable': looked.find(({ notApplicable }) => notApplicable !== undefined)?.notApplicable,
  }[verdict as string];
  return {
    id: row.id,
    basis: row.basis,
    statement: row.statement,
    source: { section: row.source.section, locator: row.source.locator },
    operations: row.operations,
    verdict,
    ...(reason === undefined ? {} : { reason }),
    flows: [...new Set(looked.map(({ flow }) => flow))],
    findings: looked.flatMap(({ finding }) => (finding ? [finding] : [])),
  };
}

function recordOperations(api: Api, contract: Contract, results: readonly FlowResult[]): OperationRecord[] {
  const cases = recordCases(api, results);
  const calls = results.flatMap((result) => result.calls);
  return [...contract.operations.values()].map(({ id, method, path }) => {
    const own = calls.filter(({ operation }) => operation === id);
    const statuses: Record<string, number> = {};
    for (const { status } of own) statuses[status ?? 'none'] = (statuses[status ?? 'none'] ?? 0) + 1;
    const durations = own.map(({ duration }) => Math.round(duration * 100) / 100);
    const shapes = mergeShapes(results.map((result) => result.shapes?.[id] ?? {}));
    return {
      operationId: id,
      method,
      path,
      calls: own.length,
      statuses,
      durations,
      ...(Object.keys(shapes).length > 0 ? { shapes } : {}),
      ...cases.get(id),
    };
  });
}

/** By cause, the one that most requirements wait for first. */
function headlinesOf(rows: readonly RequirementRecord[]): Headline[] {
  const waiting = rows.flatMap(({ id, verdict, findings }) =>
    verdict === 'blocked' || verdict === 'suite-error' ? [{ id, verdict, cause: causeOf(findings) }] : [],
  );
  return [...groupBy(waiting, ({ verdict, cause }) => `${verdict} ${cause}`).values()]
    .map((own) => ({ verdict: own[0]!.verdict, cause: own[0]!.cause, requirements: own.map(({ id }) => id) }))
    .sort((a, b) => b.requirements.length - a.requirements.length);
}

/** Fixed is only what was looked at everywhere: one flow that was not played may be the one that shows it. */
function recordDeviation(
  deviation: Deviation,
  rows: readonly RequirementRecord[],
  isWholly: (requirement: string) => boolean,
): DeviationRecord {
  const row = rows.find(({ id }) => id === deviation.requirement);
  const isSeen = row?.findings.some((finding) => excuses(deviation, finding));
  const isLookedAt =
    row && ['passed', 'failed', 'known', 'assumption'].includes(row.verdict) && isWholly(deviation.requirement);
  if (isExpired(deviation)) return { ...deviation, state: 'expired' };
  if (isSeen) return { ...deviation, state: 'holds' };
  return { ...deviation, state: isLookedAt ? 'fixed' : 'not-looked-at' };
}

/** Those that name it, and those whose calls it speaks about. */
function flowsThatLook(api: Api, row: Requirement | undefined): Flow[] {
  const isAbout = (flow: Flow) =>
    row !== undefined &&
    (requirementIds(flow).includes(row.id) ||
      flow.steps.flatMap(callsOf).some(({ call }) => row.operations.includes(call)));
  return Object.values(api.flows).flat().filter(isAbout);
}

function causeOf(findings: readonly Finding[]): string {
  const held = findings.find(({ kind }) => kind === 'prerequisite' || kind === 'suite');
  return (held ?? findings[0])?.received ?? 'no cause was recorded';
}

function recordExchanges({ flow, calls, transcripts }: FlowResult): ExchangeRecord[] {
  return transcripts.map((transcript) => {
    const first = calls.findIndex(({ step }) => step === transcript.step);
    const before = calls.slice(0, Math.max(first, 0)).slice(-MOST_BEFORE);
    return {
      flow,
      ...transcript,
      before: before.map(({ step, operation, status }) => ({ step, operation, status })),
    };
  });
}
