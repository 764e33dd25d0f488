/** Whether a target lets us in and knows what the environment gives of it: by a call that changes nothing. */
import type { Contract } from '../contract/contract.ts';
import { playOne } from '../engine/call-step.ts';
import { beginPlaying } from '../engine/playing.ts';
import type { Send, WireAnswer } from '../engine/send.ts';
import { Blocked } from '../engine/session.ts';
import type { Stage } from '../engine/stage.ts';
import { Venue } from '../engine/venue.ts';
import type { World } from '../mock/mock.ts';
import type { Target } from '../target/target.ts';
import type { Api } from '../vocabulary/api.ts';
import type { CallStep, Flow } from '../vocabulary/flow.ts';
import type { Sign } from './sign.ts';

/** Seconds by which clocks may differ: tokens and dates of requests bear them. */
const MOST_SKEW = 60;

export async function lookAtAccount(api: Api, contract: Contract, target: Target, probe: CallStep): Promise<Sign[]> {
  const answers: WireAnswer[] = [];
  let ahead: number | undefined;
  const send: Send = async (request) => {
    const answer = await target.send(request);
    answers.push(answer);
    ahead ??= secondsAhead(answer);
    return answer;
  };
  const venue = new Venue(api, contract, { ...target, send }, 'doctor');
  await venue.prepare();
  const flow = { title: 'The doctor looks', at: probe.at, needs: [], steps: [probe] };
  const stage = venue.stageFor(flow, async (_step, body) => {
    await body();
  });
  const sign = await tryProbe(flow, probe, stage);
  const world = sign.state === 'well' ? lookAtWorld(api, probe, stage.world, answers.at(-1)?.text ?? '') : [];
  return [...lookAtClock(ahead), sign, ...world];
}

async function tryProbe(flow: Flow, probe: CallStep, stage: Stage): Promise<Sign> {
  const sign = { area: 'account', what: 'credentials' } as const;
  if (stage.trouble !== undefined)
    return { ...sign, state: 'wrong', found: stage.trouble, advice: 'correct the credentials in .env' };
  const playing = beginPlaying(flow, stage);
  playing.notebook.begin(probe);
  try {
    const { outcome } = await playOne(probe, playing);
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
  } catch (error) {
    if (!(error instanceof Blocked)) throw error;
    return {
      ...sign,
      state: 'wrong',
      found: stage.redactor.text(error.message),
      advice: 'if the target is well otherwise, correct the credentials in .env',
    };
  }
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
