/** What a run is held against: the embedded mock, a served mock, or a sandbox. */
import path from 'node:path';
import type { Contract } from '../contract/contract.ts';
import { CONTROL_PATH, type Control, controlOf, type MockIdentity } from '../engine/control.ts';
import { type HttpOptions, httpSend, type Send, type WireRequest } from '../engine/send.ts';
import { Blocked } from '../engine/session.ts';
import { troubleOf } from '../engine/trouble.ts';
import { createMockOf } from '../mock/load.ts';
import type { World } from '../mock/mock.ts';
import { serveMock } from '../mock/serve.ts';
import type { Budget } from '../money/budget.ts';
import { home, tellFile } from '../place.ts';
import type { Api } from '../vocabulary/api.ts';
import { baseUrlVariable, readEnvironment } from './environment.ts';
import { guarded, refusalOfCards } from './guard.ts';
import { type AllowedHosts, isLoopback, refusalOf } from './hosts.ts';
import { withLimits } from './limits.ts';
import { PARALLEL_USE } from './parallel-use.ts';
import { readPolicy } from './policy.ts';

/** Why nothing can be sent to a target: what somebody has to set right, or what would do harm. */
export interface Trouble {
  readonly kind: 'configuration' | 'safety';
  /** One sentence: what, where, what to do. */
  readonly sentence: string;
}

export interface Target {
  readonly kind: 'mock' | 'sandbox';
  readonly origin: string;
  readonly world: World;
  readonly send: Send;
  readonly control?: Control;
  /** Why nothing can be sent to it. */
  readonly trouble?: Trouble;
  /** What was refused on its way to the target, if anything was. */
  readonly refused?: () => Trouble | undefined;
  /** Operations that the target says it cannot do, each with the capability that it lacks. */
  readonly withheld?: ReadonlyMap<string, string>;
  /** Capabilities of which the file that describes it says nothing. */
  readonly undeclared?: readonly string[];
  /** What a run may move here, or a worker's share of it. */
  readonly budget?: Budget | undefined;
  /** Forgets what earlier tests did, where that is possible; whether it did. */
  reset(): boolean;
  close(): Promise<void>;
}

/**
 * Opens the target that the environment names, the embedded mock if it names none. Troubles are told, not thrown.
 * `workers` is how many may open it at the same time, if its file allows that.
 */
export async function openTarget(api: Api, contract: Contract, options: HttpOptions, workers = 1): Promise<Target> {
  const environment = readEnvironment(
    api,
    [...contract.operations.values()].map(({ path }) => path),
  );
  const { hosts, withheld, undeclared, parallelUse, limits = {}, trouble: fileTrouble } = await readPolicy(api);
  const { send: unlimited, close } = httpSend(options);
  const { send: unguarded, budget } = withLimits(unlimited, limits, parallelUse ? workers : 1);
  let refused: string | undefined;
  const send = guarded(unguarded, hosts, (sentence) => (refused ??= sentence));
  const { origin, world } = environment;
  const trouble =
    fileTrouble === undefined
      ? (environment.trouble ?? harmOf(origin, hosts, world))
      : { kind: 'configuration' as const, sentence: fileTrouble };
  if (origin === undefined && trouble === undefined) return openEmbeddedMock(api, send, close);

  const common = {
    origin: origin ?? '',
    send,
    withheld,
    undeclared,
    budget,
    refused: (): Trouble | undefined => (refused === undefined ? undefined : { kind: 'safety', sentence: refused }),
    reset: () => false,
    close,
  };
  if (origin === undefined || trouble !== undefined)
    return { ...common, kind: 'sandbox', world, ...(trouble ? { trouble } : {}) };
  const mock = await identify(origin, send);
  if (mock)
    return {
      ...common,
      kind: 'mock',
      world: { ...mock.world, ...world },
      control: remoteControl(origin, send),
      ...(parallelUse ? { trouble: oneClock(api) } : {}),
    };
  return { ...common, kind: 'sandbox', world, ...missing(api, world) };
}

/** What would do harm before anything is sent: another host than a sandbox, or a card that may be real. */
function harmOf(origin: string | undefined, hosts: AllowedHosts, world: World): Trouble | undefined {
  const host = origin === undefined ? undefined : refusalOf(new URL(origin).hostname, hosts);
  const sentence = host ?? Object.values(world).flatMap((value) => refusalOfCards(value) ?? [])[0];
  return sentence === undefined ? undefined : { kind: 'safety', sentence };
}

async function openEmbeddedMock(api: Api, send: Send, closeConnections: () => Promise<void>): Promise<Target> {
  const mock = await createMockOf(api.name);
  const served = await serveMock(mock);
  return {
    kind: 'mock',
    origin: served.url,
    world: mock.world,
    send,
    control: controlOf(() => mock),
    reset: () => {
      mock.reset();
      return true;
    },
    close: async () => {
      await closeConnections();
      await served.close();
    },
  };
}

function missing(api: Api, world: World): { trouble: Trouble } | undefined {
  const lacking = Object.entries(api.given).filter(([name, { required }]) => required && !world[name]);
  if (lacking.length === 0) return undefined;
  const variables = lacking.map(([, { variable }]) => variable).join(', ');
  const sentence = `${baseUrlVariable(api.name)} names a sandbox but ${variables} is not set; set it in .env (see ${tellFile(path.join(home, '.env.example'))}).`;
  return { trouble: { kind: 'configuration', sentence } };
}

function oneClock({ name }: Api): Trouble {
  const sentence = `${baseUrlVariable(name)} names a mock, whose clock is one for all flows; take ${PARALLEL_USE} of ${name} out of the target file.`;
  return { kind: 'configuration', sentence };
}

/** Asks a loopback target whether it is a Tollgate mock; nothing else is ever asked. */
async function identify(origin: string, send: Send): Promise<MockIdentity | undefined> {
  if (!isLoopback(new URL(origin).hostname)) return undefined;
  try {
    const { text } = await send({ method: 'GET', url: origin + CONTROL_PATH, headers: {}, text: '' });
    const identity: Partial<MockIdentity> = JSON.parse(text);
    return identity.tollgate === 'mock' ? (identity as MockIdentity) : undefined;
  } catch {
    return undefined;
  }
}

/** Throws `Blocked` if the mock is no longer there. */
function remoteControl(origin: string, send: Send): Control {
  const ask = async (request: Omit<WireRequest, 'url'>, path: string) => {
    const url = origin + CONTROL_PATH + path;
    try {
      return JSON.parse((await send({ ...request, url })).text);
    } catch (error) {
      throw new Blocked(`the served mock cannot be told anything: ${troubleOf(error, url)}`);
    }
  };
  const get = (path: string) => ask({ method: 'GET', headers: {}, text: '' }, path);
  const post = async (path: string, body: unknown): Promise<void> => {
    const headers = { 'content-type': 'application/json' };
    await ask({ method: 'POST', headers, text: JSON.stringify(body) }, path);
  };
  return {
    now: async () => (await get('')).now,
    advance: (milliseconds) => post('/advance', { milliseconds }),
    cause: (event, id) => post('/cause', { event, id }),
    mails: async (to) => get(`/mails?to=${encodeURIComponent(to)}`),
  };
}
