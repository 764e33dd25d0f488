/** A target in this process: a mock, perhaps with a fault, and what it was asked and answered, flow by flow. */
import { setImmediate } from 'node:timers/promises';
import type { Contract } from '../contract/contract.ts';
import { controlOf } from '../engine/control.ts';
import { Inboxes, type Pace } from '../engine/inbox.ts';
import type { Receiver } from '../engine/receiver.ts';
import type { Send } from '../engine/send.ts';
import type { Deliver } from '../mock/deliver.ts';
import type { MockModule } from '../mock/load.ts';
import type { Target } from '../target/target.ts';
import type { Answering } from './answer-change.ts';
import { DifferentMock } from './different-mock.ts';
import type { Difference, Replaced } from './fault.ts';
import { Shadows } from './shadows.ts';

/** A Friday noon: no border of a day, month or year is near. */
const START = Date.UTC(2026, 10, 20, 12);
/** In turns of the event loop: in one process nothing travels, and what is under way goes on with the next turn. */
const PACE: Pace = { wait: turns, slow: 40, longestWait: 60, interval: 4, grace: 4 };
const PATIENCE = 15;
const ORIGIN = 'http://mock';
const RECEIVER = 'http://receiver';

/** One answer, or one notification: then `operation` names the receiver and the status is 0. */
export type Exchanged = Answering;

const NOTIFIED = { status: 0, earlier: 0, contentType: 'application/json' };

export interface Stand {
  readonly target: Target;
  readonly receiver: Receiver;
  /** What was answered since it was last taken, oldest first. */
  takeTraffic(): readonly Exchanged[];
  /** Of the differences whose shadows go along, those that would have changed anything since this was last taken. */
  takeTouching(): ReadonlySet<Difference>;
}

/** A correct mock unless told how it differs. Its time stands still but for one millisecond with each request. */
export function createStand(
  contract: Contract,
  { default: create, decisions }: MockModule,
  difference: Difference = {},
  shadows = new Shadows([]),
): Stand {
  const inboxes = new Inboxes(PACE);
  let traffic: Exchanged[] = [];
  let requests = 0;
  const make = (replaced: Replaced) =>
    create({
      realTime: () => START + requests,
      deliver: deliverTo(inboxes, (place, text) =>
        traffic.push({
          ...NOTIFIED,
          operation: `the receiver at ${place}`,
          request: { method: 'POST', path: place, text },
          text,
        }),
      ),
      ...shadows.over(decisions),
      ...replaced,
    });
  const different = new DifferentMock(contract, make, difference);

  const send: Send = async (request) => {
    requests += 1;
    const { answering, answer } = await different.send(request, request.url.slice(ORIGIN.length));
    traffic.push({ ...answering, status: answer.status, text: answer.text });
    return answer;
  };

  const reset = () => {
    different.reset();
    requests = 0;
    return true;
  };
  return {
    target: {
      kind: 'mock',
      origin: ORIGIN,
      world: different.mock.world,
      send,
      control: controlOf(() => different.mock),
      reset,
      close: async () => {},
    },
    receiver: { openInbox: () => inboxes.open(RECEIVER), close: async () => {} },
    takeTraffic: () => {
      const taken = traffic;
      traffic = [];
      return taken;
    },
    takeTouching: () => shadows.take(),
  };
}

function deliverTo(inboxes: Inboxes, note: (place: string, text: string) => void): Deliver {
  return async (url, json) => {
    // The inbox of each flow has a name of its own, which says nothing.
    note(url.replace(/[0-9a-f-]{36}/, '…'), json);
    if (!url.startsWith(`${RECEIVER}/`)) return undefined;
    const path = url.slice(RECEIVER.length);
    if (inboxes.isDown(path)) return undefined;
    const patience = turns(PATIENCE).then(() => undefined);
    return Promise.race([inboxes.receive(path, 'application/json', json), patience]);
  };
}

async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn++) await setImmediate();
}
