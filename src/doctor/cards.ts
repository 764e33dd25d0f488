/** Whether a target still takes the cards that flows pay with: each is tried once, and what that opens is closed at once. */

import { cleanItems } from '../clean-up/clean.ts';
import { journalFile, openJournal } from '../clean-up/journal.ts';
import { leftOpenSince, tellLeftOpen } from '../clean-up/left-open.ts';
import { OpenItems } from '../clean-up/open-items.ts';
import { watch } from '../clean-up/watch.ts';
import { aside } from '../engine/aside.ts';
import type { Venue } from '../engine/venue.ts';
import type { Watcher } from '../engine/watcher.ts';
import { command } from '../text/command.ts';
import type { CardProbe } from '../vocabulary/api.ts';
import { tellOutcome } from '../vocabulary/outcome.ts';
import type { Sign } from './sign.ts';

const ACCOUNT = { area: 'account' } as const;

export function cardsNotLookedAt({ api: { name, cardProbes } }: Venue): Sign[] {
  return cardProbes ? [notLookedAt(`it takes ${cardProbes.takes}; ${command('doctor', `${name} --cards`)}`)] : [];
}

function notLookedAt(why: string): Sign {
  return { ...ACCOUNT, what: 'test card', state: 'not looked at', found: `not looked at: ${why}` };
}

/** Writes a journal at a sandbox, as a run does, so that what cannot be closed now is known afterwards. */
export async function lookAtCards(venue: Venue, isLetIn: boolean): Promise<Sign[]> {
  const { api, target } = venue;
  const { cleanUp, cardProbes } = api;
  if (!isLetIn) return [notLookedAt('what is wrong above has to be set right first')];
  const start = new Date();
  // Whatever a mock keeps ends with it.
  const items =
    target.kind === 'sandbox' && cleanUp
      ? new OpenItems(api.name, target.origin, openJournal(journalFile()))
      : undefined;
  const watcher = cleanUp && items && watch(api, cleanUp, items);
  const signs: Sign[] = [];
  for (const probe of cardProbes?.cards ?? []) {
    signs.push(await tryCard(probe, venue, watcher));
    if (cleanUp && items) await cleanItems(venue, cleanUp, items);
  }
  const leftOpen = items ? (leftOpenSince(journalFile(), start)(api.name) ?? []) : [];
  return [...signs, ...leftOpen.map((each) => tellOpen(tellLeftOpen(each)))];
}

async function tryCard({ card, step, given }: CardProbe, venue: Venue, watcher: Watcher | undefined): Promise<Sign> {
  const { stage, ask } = aside(venue, `The doctor tries ${card}`, { watcher });
  const sign = { ...ACCOUNT, what: card } as const;
  const { variable, meaning } = (given === undefined ? undefined : stage.api.given[given]) ?? {};
  const lacking = stage.withheld?.get(step.call);
  if (lacking !== undefined) return { ...sign, state: 'not looked at', found: `the target gives no ${lacking}` };
  if (given !== undefined && !stage.world[given])
    return { ...sign, state: 'not looked at', found: `${variable} is not set` };
  const came = await ask(step);
  if (typeof came === 'string') return { ...sign, state: 'wrong', found: stage.redactor.text(came) };
  const { outcome } = came;
  const found = oneLine(stage.redactor.text(`${step.call} is ${tellOutcome(outcome)}`));
  if (step.expect.outcomes.includes(outcome.kind)) return { ...sign, state: 'well', found };
  const advice =
    variable === undefined
      ? `what flows pay with ${card} is blocked: ask whoever runs the sandbox what has become of the card`
      : `correct ${variable}, ${meaning}`;
  return { ...sign, state: 'wrong', found, ...(outcome.kind === 'unknown' ? {} : { advice }) };
}

function tellOpen(found: string): Sign {
  return { ...ACCOUNT, what: 'left open', state: 'wrong', found, advice: `close it there, or by ${command('sweep')}` };
}

/** An API may have several texts for one refusal. */
function oneLine(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, '; ');
}
