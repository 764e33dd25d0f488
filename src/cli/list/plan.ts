/** The plan of a run: what each flow would send, move and change, and what of it the target here cannot be asked. */
import { loadContract } from '../../contract/load.ts';
import { createMockOf } from '../../mock/load.ts';
import type { Api } from '../../vocabulary/api.ts';
import type { Flow, Stand } from '../../vocabulary/flow.ts';
import { formatSourceLine } from '../../vocabulary/source-line.ts';
import { addEffects, type Effects, effectsOf } from './effects.ts';
import { createLargestFaker } from './largest.ts';
import { moneyAtMost } from './money-at-most.ts';
import { atMost } from './requests-at-most.ts';
import { Sums } from './sums.ts';
import { type TargetHere, targetHere, waysToGive } from './target-here.ts';

/** What is done at most. */
export interface Amounts {
  readonly requests: number;
  readonly money: Sums;
  readonly effects: Effects;
  /** An estimate. */
  readonly minutes: number;
}

export interface FlowPlan extends Amounts {
  readonly title: string;
  readonly at: string;
  readonly needs: readonly string[];
  /** Of what it needs, what the target here does not give: then it is not played. */
  readonly lacks: readonly string[];
}

export interface ApiPlan {
  readonly api: string;
  readonly target: Pick<TargetHere, 'kind' | 'origin' | 'trouble'>;
  /** Whether redirects are followed: they come on top of the requests. */
  readonly followsRedirects: boolean;
  /** By area. */
  readonly areas: Readonly<Record<string, readonly FlowPlan[]>>;
  readonly flows: number;
  /** Of the flows that the target here lets us play. */
  readonly totals: Amounts;
  /** How many flows are not applicable here, and what they lack. */
  readonly notApplicable: {
    readonly flows: number;
    readonly lacking: readonly { readonly need: string; readonly flows: number; readonly remedy: string }[];
  };
}

export interface Terms {
  /** Milliseconds that an answer is taken to need. */
  readonly latency: number;
}

/** Sends nothing: payloads are made on the ground of the embedded mock, which is never asked. */
export async function planOf(api: Api, isChosen: (flow: Flow) => boolean, terms: Terms): Promise<ApiPlan> {
  const contract = await loadContract(api.name);
  const mock = await createMockOf(api.name);
  const target = await targetHere(api, contract, mock.world);
  const secured = new Set([...contract.operations.values()].filter((one) => one.secured).map(({ id }) => id));
  const stand: Stand = {
    faker: createLargestFaker(),
    world: target.world,
    now: mock.clock.now(),
    receiver: 'http://receiver',
  };

  const planFlow = (flow: Flow): FlowPlan => {
    const planned = atMost(flow, api, secured);
    const requests = planned.requests.length + planned.logins;
    return {
      title: flow.title,
      at: formatSourceLine(flow.at),
      needs: flow.needs,
      lacks: target.lacks(flow),
      requests,
      money: moneyAtMost(planned.requests, api.bookkeeping, stand),
      effects: effectsOf(planned, contract.operations),
      minutes: minutesFor(requests, terms),
    };
  };

  const areas = Object.entries(api.flows)
    .map(([area, flows]) => [area, flows.filter(isChosen).map(planFlow)] as const)
    .filter(([, plans]) => plans.length > 0);
  const all = areas.flatMap(([, plans]) => plans);
  const { kind, origin, trouble } = target;
  return {
    api: api.name,
    target: { kind, ...(origin !== undefined && { origin }), ...(trouble !== undefined && { trouble }) },
    followsRedirects: api.follows !== undefined,
    areas: Object.fromEntries(areas),
    flows: all.length,
    totals: totalsOf(
      all.filter(({ lacks }) => lacks.length === 0),
      terms,
    ),
    notApplicable: notApplicable(api, all),
  };
}

function totalsOf(plans: readonly FlowPlan[], terms: Terms): Amounts {
  const money = new Sums();
  for (const plan of plans) money.plus(plan.money);
  const requests = plans.reduce((sum, plan) => sum + plan.requests, 0);
  const effects = addEffects(plans.map((plan) => plan.effects));
  return { requests, money, effects, minutes: minutesFor(requests, terms) };
}

function notApplicable(api: Api, plans: readonly FlowPlan[]): ApiPlan['notApplicable'] {
  const lacking = [...new Set(plans.flatMap(({ lacks }) => lacks))].map((need) => ({
    need,
    flows: plans.filter(({ lacks }) => lacks.includes(need)).length,
    remedy: waysToGive(api, need),
  }));
  return { flows: plans.filter(({ lacks }) => lacks.length > 0).length, lacking };
}

function minutesFor(requests: number, { latency }: Terms): number {
  return Math.round((requests * latency) / 6000) / 10;
}
