/** Judges a journal: what was found of each call, how the client behaves over many, and whether it does what a scenario expects. */
import type { Contract } from '../contract/contract.ts';
import { requirementsOf } from '../engine/requirements.ts';
import type { FlowResult } from '../engine/result.ts';
import type { Requirement } from '../vocabulary/requirement.ts';
import { callOf } from './call.ts';
import { clientRowsOf, ruleId } from './client-rows.ts';
import { differenceOf, type Sight } from './conduct/conduct-rule.ts';
import { conductRules } from './conduct/index.ts';
import type { Entry } from './entry.ts';
import { Log, type LogOptions } from './log.ts';
import { type Booked, createReplay } from './replay.ts';
import { followScenario, type Scenario, type ScenarioSight, scenarioRows } from './scenario.ts';

/** A scenario, and the file that it stands in. */
export interface GivenScenario {
  readonly scenario: Scenario;
  readonly file: string;
}

export interface JudgeOptions extends Omit<LogOptions, 'rows'> {
  readonly contract: Contract;
  readonly looksAtAnswers: boolean;
  readonly scenarios: readonly GivenScenario[];
}

export interface Judge {
  /** Entries in the order of the journal. */
  add(entry: Entry): void;
  /** What came of each namespace. */
  end(): readonly FlowResult[];
  /** All that a client, and a service whose answers were looked at, is held against. */
  readonly rows: ReadonlyMap<string, Requirement>;
  /** Payments of which not all could be reckoned, since calls about them were under way at once. */
  uncertain(): number;
}

export function createJudge(options: JudgeOptions): Judge {
  const { api, contract, looksAtAnswers, scenarios } = options;
  const rows = new Map([
    ...clientRowsOf(api, contract),
    ...(looksAtAnswers ? requirementsOf(api, contract) : []),
    ...scenarios
      .flatMap(({ scenario, file }, index) => scenarioRows(scenario, scenarioPrefix(index), file))
      .map((row) => [row.id, row] as const),
  ]);
  const clients = new Map<string, Client>();
  return {
    rows,
    add: (entry) => {
      if (isPreflight(entry)) return;
      const name = entry.namespace ?? '';
      const client = clients.get(name) ?? followClient(name, options, rows);
      clients.set(name, client);
      client.see(entry);
    },
    end: () => {
      // What nobody sent is missing all the same.
      for (const { scenario } of scenarios) {
        const name = scenario.namespace ?? '';
        if (![...clients.keys()].some((each) => isOf(scenario, each)))
          clients.set(name, followClient(name, options, rows));
      }
      return [...clients.values()].map((client) => client.end());
    },
    uncertain: () => [...clients.values()].reduce((sum, client) => sum + client.uncertain(), 0),
  };
}

interface Client {
  see(entry: Entry): void;
  end(): FlowResult;
  uncertain(): number;
}

function followClient(name: string, options: JudgeOptions, rows: ReadonlyMap<string, Requirement>): Client {
  const { api, contract, looksAtAnswers, scenarios } = options;
  const log = new Log(name === '' ? 'the client' : `the client in ${name}`, { ...options, rows });
  const rules = conductRules.filter(({ rule }) => !('none' in api.client.grounds[rule]));
  const begin = () => ({
    looks: rules.map(({ rule, begin: beginLook }) => ({ id: ruleId(api, rule), look: beginLook(api) })),
    replay: looksAtAnswers ? createReplay(api) : undefined,
  });
  /** What rests on earlier calls, as far as whoever answers has not forgotten them. */
  let present = begin();
  let beginning = 0;
  let uncertain = 0;
  const followed = scenarios.flatMap(({ scenario }, index) =>
    isOf(scenario, name) ? [followScenario(scenario, scenarioPrefix(index))] : [],
  );

  const note = (id: string, sights: readonly Sight[]) => {
    for (const { entry, breach } of sights) log.note(id, entry, breach ? [differenceOf(breach)] : []);
  };
  const noteScenario = (sights: readonly ScenarioSight[]) => {
    for (const { id, entry, differences } of sights) log.note(id, entry, differences);
  };
  const noteBooks = (booked: readonly Booked[] = []) => {
    for (const { entry, requirement, breach } of booked) log.note(requirement, entry, breach ? [breach] : []);
  };
  const endPresent = () => {
    for (const { id, look } of present.looks) note(id, look.end());
    noteBooks(present.replay?.end());
    uncertain += present.replay?.uncertain() ?? 0;
    present = begin();
  };

  return {
    see: (line) => {
      const entry = callOf(line, contract);
      log.add(entry);
      for (const id of entry.looked)
        log.note(
          id,
          entry,
          entry.findings.filter(({ requirement }) => requirement === id),
        );
      const steps = followed.map((look) => look.see(entry));
      for (const { sights } of steps) noteScenario(sights);
      const isMeant = steps.some((step) => step.isMeant);
      const { beginning: own = 0 } = line;
      // It was under way when all was forgotten: nobody knows on which side of that it was carried out.
      if (own < beginning) return;
      if (own > beginning) endPresent();
      beginning = own;
      for (const { id, look } of present.looks) note(id, look.see(entry, isMeant));
      noteBooks(present.replay?.add(entry));
    },
    end: () => {
      for (const look of followed) noteScenario(look.end());
      endPresent();
      return log.result();
    },
    uncertain: () => uncertain,
  };
}

/** What a browser asks by itself, which no client means to send. */
function isPreflight({ request: { method, headers } }: Entry): boolean {
  return method === 'OPTIONS' && headers['access-control-request-method'] !== undefined;
}

function isOf({ namespace }: Scenario, name: string): boolean {
  return namespace === undefined || namespace === name;
}

function scenarioPrefix(index: number): string {
  return `SCENARIO-${index + 1}`;
}
