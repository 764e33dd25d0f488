/** What a proof consists of, cut into trials that any process can make: one fault, one variation, one seed, one changed answer. */
import type { Contract } from '../contract/contract.ts';
import type { MockModule } from '../mock/load.ts';
import { type LifeCycleRecord, recordLifeCycles } from '../report/life-cycle-record.ts';
import type { Api } from '../vocabulary/api.ts';
import { type AnswerMutant, answerMutants } from './answer-mutants.ts';
import type { FaultKind } from './fault-kinds.ts';
import { type Baseline, falseAlarms, findingsUnderSeed, judgeMutant, type Killed, kill, playBaseline } from './kill.ts';
import type { Catalogue } from './load-catalogue.ts';

export type TrialKind = 'fault' | 'variation' | 'seed' | 'mutant';

export interface Trial {
  readonly api: string;
  readonly kind: TrialKind;
  readonly index: number;
}

export interface VariationTried {
  readonly name: string;
  readonly because: string;
  readonly alarms: readonly string[];
}

export interface SeedTried {
  readonly seed: string;
  readonly findings: readonly string[];
}

export interface MutantTried {
  readonly name: string;
  readonly kind: AnswerMutant['kind'];
  readonly isForbidden: boolean;
  readonly failed: readonly string[];
  readonly stumbles: readonly string[];
}

export interface FaultTried extends Killed {
  readonly kind: FaultKind;
  readonly breaks: readonly string[];
}

export interface Tried {
  readonly fault: readonly FaultTried[];
  readonly variation: readonly VariationTried[];
  readonly seed: readonly SeedTried[];
  readonly mutant: readonly MutantTried[];
}

/** What there is to try of one API. */
export interface Survey {
  readonly trials: Readonly<Record<TrialKind, number>>;
  /** Ids of the requirements that the proof has to break. */
  readonly rows: readonly string[];
  readonly flows: number;
  readonly steps: number;
  readonly moves: Moves;
  /** What is not a pass on the correct mock. */
  readonly findings: readonly string[];
}

/** Moves of the life cycles: all that the document speaks of, those that were covered, and those it leaves open. */
export interface Moves {
  readonly covered: number;
  readonly of: number;
  readonly open: number;
}

/** One API, ready for trials in this process. */
export class Court {
  readonly #baseline: Baseline;
  readonly #catalogue: Catalogue;
  readonly #mutants: readonly AnswerMutant[];

  private constructor(baseline: Baseline, catalogue: Catalogue) {
    this.#baseline = baseline;
    this.#catalogue = catalogue;
    this.#mutants = answerMutants(baseline);
  }

  static async open(api: Api, contract: Contract, mock: MockModule, catalogue: Catalogue): Promise<Court> {
    const { faults, variations } = catalogue;
    return new Court(await playBaseline(api, contract, mock, [...faults, ...variations]), catalogue);
  }

  survey(seeds: number): Survey {
    const { requirements, played } = this.#baseline;
    const rows = [...requirements.values()].filter(({ untested }) => untested === undefined);
    return {
      trials: {
        fault: this.#catalogue.faults.length,
        variation: this.#catalogue.variations.length,
        seed: seeds,
        mutant: this.#mutants.length,
      },
      rows: rows.map(({ id }) => id),
      flows: played.length,
      steps: played.reduce((sum, { flow }) => sum + flow.steps.length, 0),
      moves: movesOf(this.#baseline),
      findings: played.flatMap(({ result }) =>
        result.evidence.filter(({ verdict }) => verdict !== 'passed').map(({ requirement }) => requirement),
      ),
    };
  }

  async try({ kind, index }: Trial): Promise<Tried[TrialKind][number]> {
    if (kind === 'fault') {
      const fault = this.#catalogue.faults[index]!;
      return { ...(await kill(this.#baseline, fault)), kind: fault.kind, breaks: [fault.breaks].flat() };
    }
    if (kind === 'variation') {
      const variation = this.#catalogue.variations[index]!;
      const { name, because } = variation;
      return { name, because, alarms: await falseAlarms(this.#baseline, variation, index) };
    }
    if (kind === 'seed') {
      const seed = String(index + 1);
      return { seed, findings: await findingsUnderSeed(this.#baseline, seed) };
    }
    const { name, kind: mutantKind, isForbidden, ...mutant } = this.#mutants[index]!;
    return { name, kind: mutantKind, isForbidden, ...(await judgeMutant(this.#baseline, mutant)) };
  }
}

function movesOf({ api, played }: Baseline): Moves {
  const cycles = recordLifeCycles(
    api,
    played.map(({ result }) => result),
  );
  const sum = (count: (cycle: LifeCycleRecord) => number) => cycles.reduce((all, cycle) => all + count(cycle), 0);
  return {
    covered: sum(({ covered }) => covered),
    of: sum(({ moves }) => moves.length),
    open: sum(({ open }) => open.length),
  };
}
