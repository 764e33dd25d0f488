/** What came of the cases of one operation, field by field, for the record of a run. */
import type { FlowResult } from '../engine/result.ts';
import type { Api } from '../vocabulary/api.ts';
import type { OutcomeKind } from '../vocabulary/outcome.ts';
import { type Verdict, worst } from '../vocabulary/verdict.ts';
import { type FieldFlow, isCase, isFieldFlow, type PromiseKind } from './case-step.ts';

export interface CaseRecord {
  /** `below the minimum (0.49)` */
  readonly case: string;
  readonly promised: PromiseKind;
  /** `null` if the request was not sent, or not answered. */
  readonly came: OutcomeKind | null;
  readonly verdict: Verdict;
}

export interface FieldRecord {
  readonly field: string;
  /** Title of the flow that played its cases. */
  readonly flow: string;
  readonly cases: readonly CaseRecord[];
}

export interface FieldsRecord {
  readonly fields: readonly FieldRecord[];
  /** Fields, or cases, that were left out, with the reason. */
  readonly leftOut: Readonly<Record<string, string>>;
}

/** By operation, of the flows that were played; empty if none was. */
export function recordCases(api: Api, results: readonly FlowResult[]): ReadonlyMap<string, FieldsRecord> {
  const flows = Object.values(api.flows).flat().filter(isFieldFlow);
  const byTitle = new Map(results.map((result) => [result.flow, result]));
  const records = new Map<string, FieldsRecord>();
  for (const flow of flows) {
    const result = byTitle.get(flow.title);
    if (!result) continue;
    const { fields = [], leftOut = {} } = records.get(flow.operation) ?? {};
    records.set(flow.operation, {
      fields: [...fields, ...fieldsOf(flow, result)],
      leftOut: { ...leftOut, ...flow.leftOut },
    });
  }
  return records;
}

function fieldsOf(flow: FieldFlow, result: FlowResult): FieldRecord[] {
  const byField = new Map<string, CaseRecord[]>();
  for (const step of flow.steps) {
    if (!isCase(step)) continue;
    const { field, says, promised } = step.case;
    const outcome = result.cases[step.title] ?? null;
    const verdict = verdictOn(step.title, outcome, result);
    byField.set(field, [...(byField.get(field) ?? []), { case: says, promised, came: outcome, verdict }]);
  }
  return [...byField].map(([field, cases]) => ({ field, flow: flow.title, cases }));
}

/** Of a case that was not sent, that of whatever kept it from being sent. */
function verdictOn(title: string, came: OutcomeKind | null, { evidence, notApplicable }: FlowResult): Verdict {
  if (notApplicable !== undefined) return 'not-applicable';
  const own = evidence.filter(({ finding }) => finding?.step === title).map(({ verdict }) => verdict);
  if (own.length > 0) return worst(own);
  if (came !== null) return 'passed';
  return worst(evidence.filter(({ finding }) => finding !== undefined).map(({ verdict }) => verdict));
}
