/** Where flows are played for as long as a worker lives: one API, its contract, one target, one session. */
import type { Faker } from '@faker-js/faker';
import type { Contract } from '../contract/contract.ts';
import type { World } from '../mock/mock.ts';
import { createLedger } from '../money/ledger.ts';
import { discoverWorld } from '../target/discover.ts';
import type { Target } from '../target/target.ts';
import type { Api } from '../vocabulary/api.ts';
import type { Flow } from '../vocabulary/flow.ts';
import type { Requirement } from '../vocabulary/requirement.ts';
import { type Patience, withPatience } from './patience.ts';
import { perform } from './perform.ts';
import type { Receiver } from './receiver.ts';
import { Redactor } from './redactor.ts';
import { requirementsOf } from './requirements.ts';
import { createFaker, seedFaker } from './seed.ts';
import type { Send } from './send.ts';
import { Blocked, createSession, type Session } from './session.ts';
import type { Stage } from './stage.ts';
import { troubleOf } from './trouble.ts';
import { unavailability } from './unavailable.ts';

interface Fakers {
  readonly payloads: Faker;
  /** Another one, since a flow may log in between two of its payloads. */
  readonly login: Faker;
}

let shared: Fakers | undefined;

/** Of this process: making one costs more than a flow, and flows are played one after the other. */
function fakers(): Fakers {
  shared ??= { payloads: createFaker(), login: createFaker() };
  return shared;
}

export class Venue {
  readonly api: Api;
  readonly target: Target;
  readonly #contract: Contract;
  readonly #requirements: ReadonlyMap<string, Requirement>;
  readonly #session: Session;
  readonly #patience: Patience;
  readonly #seed: string;
  readonly #receiver: Receiver | undefined;
  #world: World;
  #trouble: string | undefined;

  constructor(api: Api, contract: Contract, target: Target, seed: string, receiver?: Receiver) {
    this.#receiver = receiver;
    this.api = api;
    this.target = target;
    this.#contract = contract;
    this.#requirements = requirementsOf(api, contract);
    this.#seed = seed;
    this.#world = target.world;
    this.#trouble = target.trouble?.sentence;
    this.#patience = withPatience(target.send);
    this.#session = createSession(
      api,
      () => this.#world,
      () => this.#logIn(),
    );
  }

  /** Learns what the environment does not tell of the target. A target that does not let us in is told, not thrown. */
  async prepare(): Promise<void> {
    if (this.#trouble !== undefined) return;
    try {
      this.#world = await this.#discover();
    } catch (error) {
      if (!(error instanceof Blocked)) throw error;
      this.#trouble = error.message;
    }
  }

  /** A stage for one flow, on a target that has forgotten the flows before it, if it can forget. */
  stageFor(flow: Flow, inStep: Stage['inStep']): Stage {
    if (this.target.reset()) this.#session.reset();
    const redactor = new Redactor(this.api.secretMembers);
    for (const [name, { secret, variable }] of Object.entries(this.api.given))
      if (secret) redactor.learn(this.#world[name], variable);
    return {
      api: this.api,
      contract: this.#contract,
      requirements: this.#requirements,
      send: this.#patience.send,
      origin: this.target.origin,
      world: this.#world,
      session: this.#session,
      faker: seedFaker(fakers().payloads, this.#seed, flow.title),
      ledger: createLedger(),
      redactor,
      control: this.target.control,
      withheld: this.target.withheld,
      budget: this.target.budget,
      inbox: flow.needs.includes('receiver') ? this.#receiver?.openInbox() : undefined,
      trouble: this.#trouble ?? this.#patience.trouble(),
      inStep,
    };
  }

  /** What was not told for want of an answer is not what the target lacks: throws `Blocked`. */
  async #discover(): Promise<World> {
    let trouble: string | undefined;
    const send: Send = async (request) => {
      try {
        const answer = await this.#patience.send(request);
        trouble ??= unavailability(answer);
        return answer;
      } catch (error) {
        trouble ??= troubleOf(error, request.url);
        throw error;
      }
    };
    const world = await discoverWorld(this.api, this.#contract, { ...this.target, send }, this.#session);
    if (trouble !== undefined) throw new Blocked(`what flows need of the target is not known: ${trouble}`);
    return world;
  }

  async #logIn() {
    const source = this.api.credentials?.token;
    const login = source && 'operation' in source ? source : undefined;
    const operation = login && this.#contract.operations.get(login.operation);
    if (!login || !operation) throw new Error(`${this.api.name} names no login operation of its contract.`);
    const stand = {
      faker: seedFaker(fakers().login, this.#seed, 'login'),
      world: this.target.world,
      now: Date.now(),
      receiver: '',
    };
    return perform(this.#patience.send, this.target.origin, {
      operation,
      path: {},
      headers: {},
      body: { data: login.body(stand) },
    });
  }
}
