/** Holds the requirement rows, ambiguities and flows of every API against each other and against the contract. */
import { expect, test } from '@playwright/test';
import { apis } from '../../specs/index.ts';
import { isFieldFlow } from '../../src/cases/case-step.ts';
import { loadContract } from '../../src/contract/load.ts';
import { requirementIds } from '../../src/engine/flow-facts.ts';
import { requirementsOf } from '../../src/engine/requirements.ts';
import { createFaker } from '../../src/engine/seed.ts';
import { createMockOf } from '../../src/mock/load.ts';
import type { Api } from '../../src/vocabulary/api.ts';
import type { CallStep, Flow } from '../../src/vocabulary/flow.ts';
import { formatSourceLine } from '../../src/vocabulary/source-line.ts';

for (const api of apis) {
  test.describe(api.name, () => {
    const flows = Object.values(api.flows).flat();

    test('Every requirement has flows or a reason for none, never both', () => {
      const proven = provenBy(api);
      const neither = api.requirements.filter(({ id, untested }) => !proven.has(id) && untested === undefined);
      const both = api.requirements.filter(({ id, untested }) => proven.has(id) && untested !== undefined);
      expect({ neither: neither.map(({ id }) => id), both: both.map(({ id }) => id) }).toEqual({
        neither: [],
        both: [],
      });
    });

    test('Every id that a flow, a rule or the ledger names is a requirement', async () => {
      const known = requirementsOf(api, await loadContract(api.name));
      expect([...provenBy(api)].filter((id) => !known.has(id))).toEqual([]);
    });

    test('Requirement ids begin with the prefix of the API and say one thing in a whole sentence', () => {
      for (const { id, statement, source } of api.requirements) {
        expect.soft(id).toMatch(new RegExp(`^${api.prefix}-[A-Z]+-[A-Z]?\\d{2,3}$`));
        expect.soft(statement, id).toMatch(/^[A-Z“`‘“0-9a-z].*[.”]$/);
        expect.soft(source.section, id).not.toBe('');
        expect.soft(source.locator, id).not.toBe('');
      }
    });

    test('Requirements name operations of the contract', async () => {
      const { operations } = await loadContract(api.name);
      const unknown = api.requirements.flatMap((row) => row.operations.filter((name) => !operations.has(name)));
      expect(unknown).toEqual([]);
    });

    test('Capabilities and the probe name operations of the contract, and the probe moves no money', async () => {
      const { operations } = await loadContract(api.name);
      const named = Object.values(api.capabilities ?? {}).flatMap((capability) => capability.operations);
      expect([...named, api.probe?.call ?? ''].filter((name) => !operations.has(name))).toEqual([]);
      expect(api.bookkeeping.asks(api.probe?.call ?? '', {})).toBeUndefined();
    });

    test('Each card that is tried is reserved a small amount on, which can be closed, or nothing', async () => {
      const { world } = await createMockOf(api.name);
      const { cards, takes } = api.cardProbes!;
      for (const { card, step, given } of cards) {
        const body = step.body?.({ faker: createFaker(), world, now: Date.now(), receiver: '' });
        const asked = api.bookkeeping.asks(step.call, body);
        if (takes === 'a verification') expect(asked, card).toBeUndefined();
        else expect(asked, card).toMatchObject({ does: 'reserve', amount: expect.anything() });
        expect(step.expect.outcomes, card).toEqual([given === undefined ? 'approved' : 'declined']);
        expect(given === undefined || given in api.given, card).toBe(true);
        expect(card).not.toMatch(/\d{5}/);
      }
      const close = api.cleanUp?.close({ what: 'authorisation', id: 'id-1', amount: '1.00' });
      expect(close, takes).toMatchObject({ kind: 'call' });
    });

    test('Ambiguities are numbered once, and only numbered ones are named', () => {
      const ids = api.ambiguities.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect.soft(id).toMatch(new RegExp(`^${api.prefix}-AMB-\\d{3}$`));
      const named = api.requirements.flatMap((row) => row.ambiguities ?? []);
      expect(named.filter((id) => !ids.includes(id))).toEqual([]);
    });

    test('Every operation of the contract is called by a flow that proves something', async () => {
      const { operations } = await loadContract(api.name);
      const called = new Set(flows.flatMap((flow) => calls(flow).map(({ call }) => call)));
      expect([...operations.keys()].filter((name) => !called.has(name))).toEqual([]);
      // Cases of fields of which the document promises nothing only look whether the answer is a documented one.
      const proving = flows.filter((flow) => !isFieldFlow(flow));
      expect(proving.filter((flow) => requirementIds(flow).length === 0).map(({ title }) => title)).toEqual([]);
    });

    test('A request with something wrong follows its good twin in the same flow', () => {
      const alone = flows.flatMap((flow) =>
        calls(flow)
          .filter((step, index, steps) => step.wrong && !steps.slice(0, index).some((other) => isGoodTwin(other, step)))
          .map((step) => `${formatSourceLine(step.at)} ${step.title}`),
      );
      expect(alone).toEqual([]);
    });

    test('Titles of flows are unique, as are titles of steps within a flow', () => {
      const repeated = [
        repeats(flows.map(({ title }) => title)),
        ...flows.map(({ steps }) => repeats(steps.map(({ title }) => title))),
      ];
      expect(repeated.flat()).toEqual([]);
    });
  });
}

/** Ids that some flow, some ambient rule or the ledger looks at. */
function provenBy(api: Api): Set<string> {
  return new Set([
    ...Object.values(api.flows).flat().flatMap(requirementIds),
    ...api.rules.map(({ requirement }) => requirement),
    ...Object.values(api.bookkeeping.requirements),
  ]);
}

function calls(flow: Flow): CallStep[] {
  return flow.steps.filter((step) => step.kind === 'call');
}

function isGoodTwin(other: CallStep, step: CallStep): boolean {
  return other.call === step.call && !other.wrong && other.expect.outcomes.includes('approved');
}

function repeats(titles: readonly string[]): string[] {
  return titles.filter((title, index) => titles.indexOf(title) !== index);
}
