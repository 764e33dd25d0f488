/** The record of what a gate has judged, in the form of a conformance run's, so that every report can be made of it. */
import type { Contract } from '../contract/contract.ts';
import type { FlowResult } from '../engine/result.ts';
import { suiteVersion } from '../place.ts';
import type { ClientRecord } from '../report/clients.ts';
import { exitCodeOf } from '../report/exit-code.ts';
import { type RunRecord, recordApi } from '../report/record.ts';
import { type Deviation, withDeviations } from '../target/deviations.ts';
import type { Api } from '../vocabulary/api.ts';
import type { Requirement } from '../vocabulary/requirement.ts';

export interface Judged {
  readonly api: Api;
  readonly contract: Contract;
  /** What the client's requests were sent to. */
  readonly baseUrl: string;
  readonly results: readonly FlowResult[];
  readonly rows: ReadonlyMap<string, Requirement>;
  readonly deviations: readonly Deviation[];
  /** Whether all of the traffic could be read. */
  readonly isWhole: boolean;
  /** When the judging began, milliseconds since the epoch. */
  readonly start: number;
}

/** The record of all clients together, and of each by itself. */
export interface Verdict {
  readonly record: RunRecord;
  readonly clients: readonly ClientRecord[];
}

export function verdictOf(judged: Judged): Verdict {
  const { api, contract, baseUrl, results, rows, deviations, isWhole, start } = judged;
  const target = { kind: 'client', baseUrl } as const;
  const known = results.map((result) => withDeviations(result, deviations));
  // A client plays no flows of ours.
  const withoutFlows = { ...api, flows: {}, lifeCycles: [] };
  const record = recordApi(withoutFlows, contract, target, known, { deviations, rows });
  const clients = known.map((result) => ({
    title: result.flow,
    record: recordApi(withoutFlows, contract, target, [result], { rows }),
  }));
  // Of a request that no operation is documented for, only the exchange is left.
  const played = results.filter(({ calls, transcripts = [] }) => calls.length + transcripts.length > 0).length;
  const counted = { planned: isWhole ? played : played + 1, played };
  const run = {
    suiteVersion: suiteVersion(),
    seed: 'none',
    start: new Date(start).toISOString(),
    duration: Date.now() - start,
    ...counted,
    exitCode: exitCodeOf([record], counted),
  };
  return { record: { schemaVersion: 2, run, apis: [record] }, clients };
}
