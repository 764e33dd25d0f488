/** The parts of the project whose lines are changed one by one, and who judges each. */
import { registered } from '../../../specs/registry.ts';
import type { Judges } from './checks.ts';

export interface Part extends Judges {
  readonly name: string;
  /** Files, from the root of the project. */
  readonly files: readonly string[];
}

/** The modules that decide what is red; judged by their tests and the whole proof of the APIs that take the least time. */
const engine: Part = {
  name: 'engine',
  files: [
    'src/contract/differences.ts',
    'src/engine/look-at.ts',
    'src/engine/notebook.ts',
    'src/money/ledger.ts',
    'src/vocabulary/matchers.ts',
    'src/vocabulary/verdict.ts',
  ],
  apis: ['v3-payments', 'backoffice'],
  withProof: true,
  tests: [
    'tests/suite/contract.spec.ts',
    'tests/suite/engine.spec.ts',
    'tests/suite/cases/play-cases.spec.ts',
    'tests/suite/engine/findings.spec.ts',
    'tests/suite/engine/notifications.spec.ts',
    'tests/suite/engine/own-faults.spec.ts',
    'tests/suite/engine/requests.spec.ts',
    'tests/suite/engine/secrets.spec.ts',
    'tests/suite/engine/together.spec.ts',
    'tests/suite/ledger.spec.ts',
    'tests/suite/matchers.spec.ts',
    'tests/suite/record.spec.ts',
  ],
};

/** What the mocks decide; judged by all flows of the API, which must see a mock that is no longer correct. */
const rules = registered.map(
  (name): Part => ({
    name: `${name}-rules`,
    files: [`fixtures/${name}/mock/rules.ts`],
    apis: [name],
    withProof: false,
    tests: [],
  }),
);

/** How it is read what an API did; judged by examples of its answers and by its flows. */
const outcomes = registered.map(
  (name): Part => ({
    name: `${name}-outcome`,
    files: [`specs/${name}/outcome.ts`],
    apis: [name],
    withProof: false,
    tests: [],
  }),
);

export const parts: readonly Part[] = [...rules, ...outcomes, engine];
