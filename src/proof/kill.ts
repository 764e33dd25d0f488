/** Whether a fault is noticed: all flows that it can touch are played, and each red row is traced back to an answer. */
import { isFieldFlow } from '../cases/case-step.ts';
import type { Contract } from '../contract/contract.ts';
import { requirementsOf } from '../engine/requirements.ts';
import type { Evidence } from '../engine/result.ts';
import type { MockModule } from '../mock/load.ts';
import type { Api } from '../vocabulary/api.ts';
import type { Flow } from '../vocabulary/flow.ts';
import { canFail, type Requirement } from '../vocabulary/requirement.ts';
import { type AnswerChange, changeOf } from './answer-change.ts';
import type { Difference, Fault, Variation } from './fault.ts';
import { classOf } from './fault-kinds.ts';
import { type Played, playAll } from './play-all.ts';
import { Shadows } from './shadows.ts';
import { createStand, type Exchanged } from './stand.ts';

/** Variations until each flow of cases has had its turn. */
const TURNS = 16;
const SEEDS_OF_CASES = 3;

/** How the flows of an API go on its correct mock. */
export interface Baseline {
  readonly api: Api;
  readonly contract: Contract;
  readonly mock: MockModule;
  readonly requirements: ReadonlyMap<string, Requirement>;
  readonly played: readonly Played[];
  /** Differences whose shadows went along, so that it is known which flows they touch. */
  readonly shadowed: ReadonlySet<Difference>;
}

/** A requirement that a fault turned red, with one finding as its reason. */
export interface Red {
  readonly requirement: string;
  /** `assumption` where the requirement cannot fail a target. */
  readonly verdict: 'failed' | 'assumption';
  readonly flow: string;
  readonly step: string;
  readonly at: string;
  readonly expected: string;
  readonly received: string;
  /** The first message of the flow that is not the correct mock's: where the red comes from. Empty if there is none. */
  readonly because: string;
}

export interface Killed {
  readonly name: string;
  readonly flowsPlayed: number;
  readonly red: readonly Red[];
  /** What the fault has to break and did not. */
  readonly missed: readonly string[];
  /** Errors of the suite itself. */
  readonly stumbles: readonly string[];
}

export async function playBaseline(
  api: Api,
  contract: Contract,
  mock: MockModule,
  differences: readonly Difference[] = [],
): Promise<Baseline> {
  const stand = createStand(contract, mock, {}, new Shadows(differences));
  const played = await playAll(api, contract, stand, Object.values(api.flows).flat());
  return { api, contract, mock, requirements: requirementsOf(api, contract), played, shadowed: new Set(differences) };
}

export async function kill(baseline: Baseline, fault: Fault): Promise<Killed> {
  // Cases look at the input of one request each; they are most of all steps, and a fault elsewhere is not theirs to find.
  const looksAtInput = classOf(fault.kind) === 'input';
  const played = await playDifferent(baseline, fault, (flow) => looksAtInput || !isFieldFlow(flow));
  const wanted = [fault.breaks].flat();
  const { requirements: rows } = baseline;
  const unknown = wanted.filter((id) => !rows.has(id));
  const red = redRows(baseline, played).filter(({ verdict, requirement }) => {
    const row = rows.get(requirement);
    return verdict === 'failed' || (row !== undefined && !canFail(row));
  });
  const isRed = (id: string) => red.some(({ requirement }) => requirement === id);
  return {
    name: fault.name,
    flowsPlayed: played.length,
    red,
    missed: wanted.filter((id) => !isRed(id)),
    stumbles: [...unknown.map((id) => `no requirement has the id ${id}`), ...tell(played, 'suite-error')],
  };
}

/** What is red though the document allows it; empty if the suite cries wolf never. Flows of cases take turns. */
export async function falseAlarms(baseline: Baseline, variation: Variation, turn = 0): Promise<string[]> {
  const fieldFlows = baseline.played.map(({ flow }) => flow).filter(isFieldFlow);
  const hasItsTurn = (flow: Flow) => !isFieldFlow(flow) || fieldFlows.indexOf(flow) % TURNS === turn % TURNS;
  return tell(await playDifferent(baseline, variation, hasItsTurn), 'failed', 'blocked', 'suite-error');
}

/** Everything that is not a pass on the correct mock under a seed. Flows of cases are played under the first few. */
export async function findingsUnderSeed({ api, contract, mock, played }: Baseline, seed: string): Promise<string[]> {
  const flows = played.map(({ flow }) => flow).filter((flow) => !isFieldFlow(flow) || Number(seed) <= SEEDS_OF_CASES);
  const again = await playAll(api, contract, createStand(contract, mock), flows, seed);
  return tell(again, 'failed', 'blocked', 'suite-error', 'assumption', 'not-applicable');
}

/** Flows whose every answer is the same by construction need not be played. */
async function playDifferent(
  { api, contract, mock, played, shadowed }: Baseline,
  difference: Difference,
  isPlayed: (flow: Flow) => boolean,
): Promise<Played[]> {
  const { answers } = difference;
  const isAnsweredOtherwise = (each: Exchanged) => answers !== undefined && changeOf(answers, each) !== undefined;
  const canTouch = ({ touchedBy, traffic }: Played) =>
    !shadowed.has(difference) || touchedBy.has(difference) || traffic.some(isAnsweredOtherwise);
  const flows = played.filter((one) => isPlayed(one.flow) && canTouch(one)).map(({ flow }) => flow);
  return playAll(api, contract, createStand(contract, mock, difference), flows);
}

function redRows({ played: correct }: Baseline, played: readonly Played[]): Red[] {
  const before = new Map<Flow, Played>(correct.map((one) => [one.flow, one]));
  const rows = new Map<string, Red>();
  for (const one of played) {
    const because = firstDifference(before.get(one.flow)?.traffic ?? [], one.traffic);
    for (const { requirement, verdict, finding } of one.result.evidence) {
      if ((verdict !== 'failed' && verdict !== 'assumption') || !finding) continue;
      const known = rows.get(requirement);
      if (known?.verdict === 'failed' || known?.verdict === verdict) continue;
      const { flow, step, at, expected, received } = finding;
      rows.set(requirement, { requirement, verdict, flow, step, at, expected, received, because });
    }
  }
  return [...rows.values()].sort((a, b) => a.requirement.localeCompare(b.requirement, 'en'));
}

function firstDifference(correct: readonly Exchanged[], played: readonly Exchanged[]): string {
  const index = played.findIndex(
    ({ operation, status, text }, at) =>
      operation !== correct[at]?.operation || status !== correct[at]?.status || text !== correct[at]?.text,
  );
  const first = played[index];
  if (!first) return played.length < correct.length ? 'what no longer came' : '';
  const { operation, status } = first;
  const what = status === 0 ? `to ${operation}` : `HTTP ${status} to ${operation || 'an unknown path'}`;
  return `message ${index + 1} of the flow, ${what}`;
}

function tell(played: readonly Played[], ...verdicts: readonly Evidence['verdict'][]): string[] {
  const lines = played.flatMap(({ result }) =>
    result.evidence
      .filter(({ verdict }) => verdicts.includes(verdict))
      .map(({ requirement, verdict, finding }) =>
        finding
          ? `${verdict} ${requirement} at ${finding.at} (${finding.step}): expected ${finding.expected}, received ${finding.received}`
          : `${verdict} ${requirement}: ${result.notApplicable ?? ''}`,
      ),
  );
  return [...new Set(lines)];
}

/** Requirements that fail for a changed answer in the flows; whatever goes wrong in the suite itself. */
export async function judgeMutant(
  { api, contract, mock }: Baseline,
  { answers, flows }: { readonly answers: AnswerChange; readonly flows: readonly Flow[] },
): Promise<{ failed: string[]; stumbles: string[] }> {
  const again = await playAll(api, contract, createStand(contract, mock, { answers }), flows);
  const failed = again.flatMap(({ result }) => result.evidence).filter(({ verdict }) => verdict === 'failed');
  return { failed: [...new Set(failed.map(({ requirement }) => requirement))], stumbles: tell(again, 'suite-error') };
}
