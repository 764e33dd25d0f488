/**
 * What a changed line of ours is held against, in this process: the suite's own tests, examples of outcomes, each flow on
 * the correct mock, each fault, each lawful variation, each recorded answer that the document forbids. Any of them that
 * no longer comes out as before notices it.
 */
import { loadApi } from '../../../specs/load.ts';
import { loadContract } from '../../contract/load.ts';
import { loadMock } from '../../mock/load.ts';
import { answerMutants } from '../../proof/answer-mutants.ts';
import { type Baseline, falseAlarms, judgeMutant, kill, playBaseline } from '../../proof/kill.ts';
import { type Catalogue, loadCatalogue } from '../../proof/load-catalogue.ts';
import { differenceOf, loadOutcomeExamples, readExample } from '../../proof/outcome-examples.ts';
import { type Played, playAll } from '../../proof/play-all.ts';
import { createStand } from '../../proof/stand.ts';
import { unitChecks } from './unit-checks.ts';

/** By what a changed line is judged. */
export interface Judges {
  readonly apis: readonly string[];
  /** Whether the whole proof judges, and not the flows alone: faults, lawful variations, forbidden answers. */
  readonly withProof: boolean;
  /** Files with the suite's own tests of what is changed. */
  readonly tests: readonly string[];
}

export interface Check {
  readonly id: string;
  /** What is not as it was; `undefined` if nothing is. */
  readonly run: () => Promise<string | undefined>;
}

/** All modules that checks rest on, read once: what they do while they are read is done before any check. */
export async function loadModules(names: readonly string[]) {
  return Promise.all(
    names.map(async (name) => {
      const api = await loadApi(name);
      const catalogue = await loadCatalogue(name);
      return { api, contract: await loadContract(name), mock: await loadMock(name), catalogue };
    }),
  );
}

type Loaded = Awaited<ReturnType<typeof loadModules>>[number];

/** To be called while nothing is changed: how things go now is what they are held against. */
export async function checksOf(loaded: readonly Loaded[], { withProof, tests }: Judges): Promise<Check[]> {
  const checks = await unitChecks(tests);
  for (const { api, contract, mock, catalogue } of loaded) {
    const differences = withProof ? [...catalogue.faults, ...catalogue.variations] : [];
    const baseline = await playBaseline(api, contract, mock, differences);
    checks.push(
      ...(await exampleChecks(baseline)),
      ...flowChecks(baseline),
      ...(withProof ? proofChecks(baseline, catalogue) : []),
    );
  }
  return checks;
}

async function exampleChecks({ api, contract }: Baseline): Promise<Check[]> {
  return (await loadOutcomeExamples(api.name)).map((example) => ({
    id: `${api.name}: the outcome “${example.says}”`,
    run: async () => differenceOf(example, readExample(api, contract, example)),
  }));
}

function flowChecks({ api, contract, mock, played }: Baseline): Check[] {
  return played.map((before) => ({
    id: `${api.name}: ${before.flow.title}`,
    run: async () => {
      const [now] = await playAll(api, contract, createStand(contract, mock), [before.flow]);
      const [expected, received] = [told(before), now ? told(now) : 'nothing'];
      return expected === received ? undefined : `expected ${expected}, received ${received}`;
    },
  }));
}

function proofChecks(baseline: Baseline, { faults, variations }: Catalogue): Check[] {
  const { name } = baseline.api;
  return [
    ...faults.map((fault) => ({
      id: `${name}: the fault “${fault.name}”`,
      run: async () => {
        const { missed, stumbles } = await kill(baseline, fault);
        const all = [...missed.map((id) => `${id} stays green`), ...stumbles];
        return all.length === 0 ? undefined : all.join(', ');
      },
    })),
    ...variations.map((variation, turn) => ({
      id: `${name}: the variation “${variation.name}”`,
      run: async () => {
        const [alarm] = await falseAlarms(baseline, variation, turn);
        return alarm;
      },
    })),
    ...answerMutants(baseline)
      .filter(({ isForbidden }) => isForbidden)
      .map((mutant) => ({
        id: `${name}: the answer “${mutant.name}”`,
        run: async () => {
          const { failed, stumbles } = await judgeMutant(baseline, mutant);
          return failed.length > 0 && stumbles.length === 0 ? undefined : ['nobody notices', ...stumbles].join(', ');
        },
      })),
  ];
}

/** What a flow has shown of each requirement. */
function told({ result }: Played): string {
  return [...new Set(result.evidence.map(({ requirement, verdict }) => `${verdict} ${requirement}`))].sort().join(', ');
}
