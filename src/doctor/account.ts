/** Whether a target lets us in and knows what the environment gives of it: by a call that changes nothing. */
import { randomUUID } from 'node:crypto';
import type { Contract } from '../contract/contract.ts';
import { type Aside, aside } from '../engine/aside.ts';
import type { Send, WireAnswer } from '../engine/send.ts';
import type { Stage } from '../engine/stage.ts';
import { Venue } from '../engine/venue.ts';
import type { World } from '../mock/mock.ts';
import type { Target } from '../target/target.ts';
import type { Api } from '../vocabulary/api.ts';
import type { CallStep } from '../vocabulary/flow.ts';
import { cardsNotLookedAt, lookAtCards } from './cards.ts';
import type { Sign } from './sign.ts';

/** Seconds by which clocks may differ: tokens and dates of requests bear them. */
const MOST_SKEW = 60;

/**
 * The probe, and what its answer shows. `cards` says whether test cards are tried as well, which leaves traces at the
 * target; where nobody is let in, there is no card to be tried.
 */
export async function lookAtAccount(
  api: Api,
  contract: Contract,
  target: Target,
  probe: CallStep,
  cards: 'tried' | 'not tried',
): Promise<Sign[]> {
  const answers: WireAnswer[] = [];
  let ahead: number | undefined;
  const send: Send = async (request) => {
    const answer = await target.send(request);
    answers.push(answer);
    ahead ??= secondsAhead(answer);
    return answer;
  };
  // Not twice the same references: a target may take the second one for a repetition.
  const venue = new Venue(api, contract, { ...target, send }, randomUUID());
  await venue.prepare();
  const { stage, ask } = aside(venue, 'The doctor looks');
  const sign = await tryProbe(probe, stage, ask);
  const world = sign.state === 'well' ? lookAtWorld(api, probe, stage.world, answers.at(-1)?.text ?? '') : [];
  const seen = cards === 'tried' ? await lookAtCards(venue, sign.state !== 'wrong') : cardsNotLookedAt(venue);
  return [...lookAtClock(ahead), sign, ...world, ...seen];
}

async function tryProbe(probe: CallStep, stage: Stage, ask: Aside['ask']): Promise<Sign> {
  const sign = { area: 'account', what: 'credentials' } as const;
  const lacking = stage.withheld?.get(probe.call);
  if (lacking !== undefined) return { ...sign, state: 'not looked at', found: `the target gives no ${lacking}` };
  const came = await ask(probe);
  if (typeof came === 'string')
    return {
      ...sign,
      state: 'wrong',
      found: stage.redactor.text(came),
      advice: 'if the target is well otherwise, correct the credentials in .env',
    };
  const { outcome } = came;
  const found = stage.redactor.text(`${probe.call} is ${outcome.kind} (${outcome.sign})`);
  if (outcome.kind === 'unknown')
    return {
      ...sign,
      state: 'wrong',
      found,
      advice: 'look whether this is the API; if so, name what is otherwise here in an overlay',
    };
  // Whether there is such a thing or not: a good request of a known user is refused by nobody.
  if (outcome.kind !== 'approved' && outcome.kind !== 'not-found')
    return { ...sign, state: 'wrong', found, advice: 'correct the credentials in .env' };
  return { ...sign, state: 'well', found };
}

/** How far this machine's clock is ahead of what an answer is dated. */
function secondsAhead({ headers }: WireAnswer): number | undefined {
  const date = Date.parse(headers.date ?? '');
  return Number.isNaN(date) ? undefined : Math.round((Date.now() - date) / 1000);
}

function lookAtClock(seconds: number | undefined): Sign[] {
  if (seconds === undefined) return [];
  const sign = { area: 'environment', what: 'clock' } as const;
  const found = `this machine is ${Math.abs(seconds)} s ${seconds < 0 ? 'behind' : 'ahead of'} the target`;
  return Math.abs(seconds) > MOST_SKEW
    ? [{ ...sign, state: 'wrong', found, advice: 'set the clock: tokens, expiry dates and periods depend on it' }]
    : [{ ...sign, state: 'well', found }];
}

/** What the environment does not give, the target may have told; what it gives, the target must know. */
function lookAtWorld(api: Api, probe: CallStep, world: World, told: string): Sign[] {
  return api.discoveries.map(({ name, operation }) => {
    const { variable = name, meaning = name } = api.given[name] ?? {};
    const sign = { area: 'account', what: meaning.split(/[,;]/)[0] ?? name } as const;
    const value = world[name];
    const advice = `set ${variable} to one that the user has`;
    if (!value) return { ...sign, state: 'wrong', found: `${operation} tells of none`, advice };
    if (operation === probe.call && !told.toLowerCase().includes(value.toLowerCase()))
      return { ...sign, state: 'wrong', found: `${operation} does not know the given one`, advice };
    return { ...sign, state: 'well', found: 'known to the target' };
  });
}
