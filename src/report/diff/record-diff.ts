/** What differs between two records: the machine form of `npm run diff`; its schema is `diff.schema.json`. */
import { type ApiRecord, type RunRecord, targetName } from '../record.ts';
import { type RequirementChange, requirementChanges } from './requirement-changes.ts';
import { type ShapeChange, shapeChanges } from './shape-changes.ts';

export interface RecordDiff {
  readonly schemaVersion: 1;
  readonly before: RunFacts;
  readonly after: RunFacts;
  /** Whether a requirement newly fails. */
  readonly regression: boolean;
  /** Whether a requirement that was looked at is not any more, or newly meets an error of the suite. */
  readonly lossOfProof: boolean;
  /** APIs that only one record has; they are not compared. */
  readonly addedApis: readonly string[];
  readonly removedApis: readonly string[];
  readonly apis: readonly ApiDiff[];
}

export interface RunFacts {
  readonly start: string;
  readonly seed: string;
  readonly suiteVersion: string;
}

export interface ApiDiff {
  readonly api: string;
  /** `mock`, or the base URL. */
  readonly targets: { readonly before: string; readonly after: string };
  /** Requirements with another verdict, and those that still fail. */
  readonly requirements: readonly RequirementChange[];
  readonly answers: readonly ShapeChange[];
}

export function diffRecords(before: RunRecord, after: RunRecord): RecordDiff {
  const namesBefore = before.apis.map(({ api }) => api);
  const namesAfter = after.apis.map(({ api }) => api);
  const apis = before.apis.flatMap((one) => {
    const other = after.apis.find(({ api }) => api === one.api);
    return other ? [diffApi(one, other)] : [];
  });
  const changes = apis.flatMap(({ requirements }) => requirements);
  return {
    schemaVersion: 1,
    before: factsOf(before),
    after: factsOf(after),
    regression: changes.some(({ change }) => change === 'newly-failing'),
    lossOfProof: changes.some(isLoss),
    addedApis: namesAfter.filter((name) => !namesBefore.includes(name)),
    removedApis: namesBefore.filter((name) => !namesAfter.includes(name)),
    apis,
  };
}

/** What still fails differs from nothing. */
export function isDifferent({ addedApis, removedApis, apis }: RecordDiff): boolean {
  return (
    addedApis.length + removedApis.length > 0 ||
    apis.some(
      ({ requirements, answers }) =>
        answers.length > 0 || requirements.some(({ change }) => change !== 'still-failing'),
    )
  );
}

function diffApi(before: ApiRecord, after: ApiRecord): ApiDiff {
  return {
    api: before.api,
    targets: { before: targetName(before.target), after: targetName(after.target) },
    requirements: requirementChanges(before.requirements, after.requirements),
    answers: shapeChanges(before.operations, after.operations),
  };
}

function isLoss({ change, before, after }: RequirementChange): boolean {
  return change === 'not-looked-at-any-more' || (after === 'suite-error' && before !== 'suite-error');
}

function factsOf({ run: { start, seed, suiteVersion } }: RunRecord): RunFacts {
  return { start, seed, suiteVersion };
}
