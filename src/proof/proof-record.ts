/** The record of a proof: which fault breaks which promise, and that nothing else turns red. */
import type { Impossible } from './fault.ts';
import { classOf, type FaultClass, type FaultKind, faultKinds } from './fault-kinds.ts';
import type { FaultTried, Moves, MutantTried, SeedTried, Survey, Tried, VariationTried } from './trials.ts';

export interface Proof {
  readonly schemaVersion: 1;
  readonly suiteVersion: string;
  /** Milliseconds. */
  readonly duration: number;
  readonly apis: readonly ApiProof[];
}

export interface ApiProof {
  readonly api: string;
  readonly flows: number;
  readonly steps: number;
  readonly moves: Moves;
  readonly faults: readonly FaultTried[];
  readonly classes: Readonly<Partial<Record<FaultClass, Rate>>>;
  readonly requirements: { readonly proven: number; readonly broken: number; readonly unbroken: readonly string[] };
  /** Kinds of fault that this API cannot have, and why. */
  readonly impossible: Impossible;
  readonly variations: readonly VariationTried[];
  readonly seeds: readonly SeedTried[];
  /** Recorded good answers with one thing changed. */
  readonly answers: AnswerRates;
  /** Everything that keeps the proof from being one, in sentences. */
  readonly holes: readonly string[];
}

export interface Rate {
  readonly noticed: number;
  readonly of: number;
}

export interface AnswerRates {
  /** What the document forbids. */
  readonly forbidden: Rate;
  /** Other values of the same form: noticed where a requirement speaks of them. */
  readonly values: Rate;
  /** Names of the values that nothing speaks of. */
  readonly open: readonly string[];
}

export function proofOf(api: string, survey: Survey, tried: Tried, impossible: Impossible): ApiProof {
  const { fault: faults, variation: variations, seed: seeds, mutant: mutants } = tried;
  const forbidden = mutants.filter(({ isForbidden }) => isForbidden);
  const values = mutants.filter(({ kind }) => kind === 'other-value');
  const red = new Set([
    ...faults.flatMap((fault) => fault.red.map(({ requirement }) => requirement)),
    ...mutants.flatMap(({ failed }) => failed),
  ]);
  const unbroken = survey.rows.filter((id) => !red.has(id));
  return {
    api,
    flows: survey.flows,
    steps: survey.steps,
    moves: survey.moves,
    faults,
    classes: classRates(faults, forbidden),
    requirements: { proven: survey.rows.length, broken: survey.rows.length - unbroken.length, unbroken },
    impossible,
    variations,
    seeds,
    answers: {
      forbidden: rate(forbidden),
      values: rate(values),
      open: values.filter(({ failed }) => failed.length === 0).map(({ name }) => name),
    },
    holes: holesOf(survey, tried, forbidden, unbroken, impossible),
  };
}

/** A fault is noticed if every requirement that it has to break went red. */
export function isNoticed({ missed, red, stumbles }: FaultTried): boolean {
  return missed.length === 0 && red.length > 0 && stumbles.length === 0;
}

function classRates(faults: readonly FaultTried[], forbidden: readonly MutantTried[]): ApiProof['classes'] {
  const seen = [
    ...faults.map((fault) => ({ kind: fault.kind, noticed: isNoticed(fault) })),
    ...forbidden.map(({ kind, failed }) => ({ kind, noticed: failed.length > 0 })),
  ];
  const rates = new Map<FaultClass, Rate>();
  for (const { kind, noticed } of seen) {
    if (kind === 'other-value') continue;
    const { noticed: before, of } = rates.get(classOf(kind)) ?? { noticed: 0, of: 0 };
    rates.set(classOf(kind), { noticed: before + (noticed ? 1 : 0), of: of + 1 });
  }
  return Object.fromEntries([...rates].sort(([a], [b]) => CLASSES.indexOf(a) - CLASSES.indexOf(b)));
}

const CLASSES = Object.keys(faultKinds);

function rate(mutants: readonly MutantTried[]): Rate {
  return { noticed: mutants.filter(({ failed }) => failed.length > 0).length, of: mutants.length };
}

function holesOf(
  survey: Survey,
  { fault: faults, variation, seed, mutant }: Tried,
  forbidden: readonly MutantTried[],
  unbroken: readonly string[],
  impossible: Impossible,
): string[] {
  const shown = new Set<string>(faults.map(({ kind }) => kind));
  const missing = Object.entries(faultKinds)
    .filter(([name]) => name !== 'shape')
    .flatMap(([, kinds]) => Object.keys(kinds))
    .filter((kind) => !shown.has(kind) && impossible[kind as FaultKind] === undefined);
  const { moves } = survey;
  return [
    ...(moves.covered < moves.of ? [`${moves.of - moves.covered} moves of the life cycles are not covered`] : []),
    ...survey.findings.map((id) => `${id} is not passed on the correct mock`),
    ...faults.flatMap(({ name, missed }) => missed.map((id) => `the fault “${name}” survives: ${id} stays green`)),
    ...faults.flatMap(({ name, stumbles }) =>
      stumbles.map((what) => `the fault “${name}” makes the suite stumble: ${what}`),
    ),
    ...faults.flatMap(({ name, red }) =>
      red
        .filter(({ because }) => because === '')
        .map((one) => `“${name}”: nothing explains why ${one.requirement} is red`),
    ),
    ...unbroken.map((id) => `no fault breaks ${id}`),
    ...missing.map((kind) => `there is no fault of the kind ${kind}, and no reason why it is impossible`),
    ...variation.flatMap(({ name, alarms }) => alarms.map((alarm) => `false alarm when ${name}: ${alarm}`)),
    ...seed.flatMap(({ seed: number, findings }) =>
      findings.map((what) => `false alarm under the seed ${number}: ${what}`),
    ),
    ...forbidden.filter(({ failed }) => failed.length === 0).map(({ name }) => `nobody notices: ${name}`),
    ...mutant.flatMap(({ name, stumbles }) => stumbles.map((what) => `“${name}” makes the suite stumble: ${what}`)),
  ];
}
