/** Flows of cases: after the good request, each case of the operation's fields, each followed by a look. */
import type { Contract } from '../contract/contract.ts';
import { loadContract } from '../contract/load.ts';
import type { Operation } from '../contract/operation.ts';
import { changed } from '../vocabulary/change.ts';
import { type Expectation, unsuccessful } from '../vocabulary/flow.ts';
import { type CaseStep, type FieldFlow, fieldId } from './case-step.ts';
import { casesOf, rightKinds } from './derive-cases.ts';
import { type Field, fieldsOf, nameOf } from './fields.ts';
import { sampleOf } from './fits.ts';
import { goodRequest, requestAlone, strippedFor, wrongRequest } from './good-requests.ts';
import { type Chosen, grouped, REQUEST } from './groups.ts';
import { lookFor } from './looks.ts';
import { promiseOf } from './promises.ts';
import { requestCases } from './request-cases.ts';
import type { CasePlan, Said, Twin } from './twin.ts';

/** Nothing is promised: whatever can be read will do, and what cannot is told by the shape of the answer. */
const open: Expectation = {
  outcomes: ['approved', 'declined', 'refused', 'not-found', 'unauthenticated', 'unknown'],
};

/** All flows of an API's cases. */
export async function flowsOfFields(api: string, prefix: string, plan: CasePlan): Promise<readonly FieldFlow[]> {
  return flowsOfPlan(await loadContract(api), prefix, plan);
}

export function flowsOfPlan(contract: Contract, prefix: string, plan: CasePlan): readonly FieldFlow[] {
  return plan.twins.flatMap((own) => {
    const twin = { ...own, leavesOut: { ...plan.leavesOut, ...own.leavesOut } };
    const operation = contract.operations.get(twin.step.call);
    if (!operation) throw new Error(`The contract has no operation ${twin.step.call}.`);
    return flowsOfTwin(contract, operation, prefix, twin, plan.said);
  });
}

function flowsOfTwin(contract: Contract, operation: Operation, prefix: string, twin: Twin, said: readonly Said[]) {
  const { step, prepare = [], needs = [], says } = twin;
  const all = fieldsOf(contract.document, operation, twin.alternative).map((field) => ({
    ...field,
    isMandatory: field.isMandatory || (twin.mandatory ?? []).includes(field.pointer),
  }));
  const { only = ['/*'], elsewhere = [] } = twin;
  const own = all.filter(({ pointer }) => isAmong(pointer, only) && !isAmong(pointer, elsewhere));
  const cases: readonly Chosen[] = [
    ...(twin.only ? [] : requestCases(contract, operation)),
    ...own.flatMap((field) => casesOfField(field, operation, twin)),
  ];
  const name = `${step.call}${says === undefined ? '' : ` ${says}`}`;
  return grouped(cases).map(({ group, members }, index): FieldFlow => {
    const title = `The fields of ${name} are taken and refused as documented${group === '' ? '' : `: ${group}`}`;
    const good = { ...step, checks: [], keep: {}, keepSent: {} };
    const steps = members.map((chosen) => caseStep(chosen, all, prefix, twin, said));
    // Told once, however many flows the twin has.
    const leftOut = index === 0 ? leftOutOf(own, twin) : {};
    return { title, at: step.at, needs, steps: [...prepare, good, ...steps], operation: step.call, leftOut };
  });
}

function casesOfField(field: Field, { requestType }: Operation, twin: Twin): readonly Chosen[] {
  const { pointer } = field;
  const { samples = {}, values = {}, leavesOut = {} } = twin;
  if (isAmong(pointer, Object.keys(leavesOut))) return [];
  let sample: unknown;
  const good = () => {
    sample ??= samples[pointer] ?? sampleOf(field);
    return sample;
  };
  return casesOf(field, requestType?.includes('form') === true, good)
    .filter(({ kind, says }) => !(`${pointer} ${kind}` in leavesOut) && !(`${pointer} ${says}` in leavesOut))
    .filter(({ kind }) => !(kind === 'absent' && pointer in samples))
    .map((each) => {
      const given = values[`${pointer} ${each.kind}`];
      return { ...each, field, ...(given === undefined ? {} : { change: changed(pointer, given) }) };
    });
}

function caseStep(
  chosen: Chosen,
  fields: readonly Field[],
  prefix: string,
  twin: Twin,
  said: readonly Said[],
): CaseStep {
  const { step, prepare = [], usesUp = false } = twin;
  const { field, kind, says, change } = chosen;
  const row = fieldId(prefix, step.call);
  const { promises, by, because } = promiseOf(chosen, field, step.call, said);
  const stripped = field && kind === 'alone' ? strippedFor(field, fields, twin) : [];
  const isGood = rightKinds.includes(kind);
  const good = kind === 'alone' ? requestAlone(twin, change, stripped) : goodRequest(twin, change);
  const looked = lookFor(twin, change, stripped, row);
  const own = promises === 'open' ? [] : by.length > 0 ? by : [row];
  const name = field ? nameOf(field.pointer) : REQUEST;
  const title = `${name}: ${says}`;
  const expect = { refused: unsuccessful, accepted: twin.accepts ?? step.expect, open }[promises];
  // What was assumed has been seen to hold once the good request was accepted.
  const { body: _, assumes: __, ...rest } = step;
  const call = {
    ...rest,
    ...(isGood ? good : wrongRequest(twin, change)),
    title,
    expect,
    proves: own,
    checks: [],
    keep: {},
    keepSent: {},
  };
  return {
    ...call,
    proves: [...new Set([...own, ...(looked ? [row] : [])])],
    case: {
      field: name,
      says,
      promised: promises,
      ...(because && { because }),
      call,
      prepare,
      usesUp,
      marks: {},
      ...looked,
    },
  };
}

function leftOutOf(fields: readonly Field[], { leavesOut = {} }: Twin): Readonly<Record<string, string>> {
  const told = fields.flatMap(({ pointer }) =>
    Object.entries(leavesOut)
      .filter(([key]) => isAmong(pointer, [key]) || key.startsWith(`${pointer} `))
      .map(([key, reason]) => [key.includes(' ') ? nameOf(key) : nameOf(pointer), reason] as const),
  );
  return Object.fromEntries(told);
}

/** `/Card/*` stands for all that is within. */
function isAmong(pointer: string, list: readonly string[]): boolean {
  return list.some((each) => each === pointer || (each.endsWith('/*') && pointer.startsWith(each.slice(0, -1))));
}
