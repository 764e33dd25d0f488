/** A target in this process: a mock, perhaps with a fault, and what it was asked and answered, flow by flow. */
import { setImmediate } from 'node:timers/promises';
import type { Contract } from '../contract/contract.ts';
import { createRoutes } from '../contract/route.ts';
import { controlOf } from '../engine/control.ts';
import { Inboxes, type Pace } from '../engine/inbox.ts';
import type { Receiver } from '../engine/receiver.ts';
import type { Send } from '../engine/send.ts';
import type { Deliver } from '../mock/deliver.ts';
import { sendInProcess } from '../mock/in-process.ts';
import type { MockModule } from '../mock/load.ts';
import type { Target } from '../target/target.ts';
import { type Answering, changeOf, withChange } from './answer-change.ts';
import type { Difference } from './fault.ts';
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
  const findOperation = createRoutes(contract);
  let traffic: Exchanged[] = [];
  let requests = 0;
  const answered = new Map<string, number>();
  let underWay = 0;
  /** Requests since there was last none under way. */
  let atOnce = 0;

  const { mock: replaced, answers } = difference;
  const build = () => {
    const own = typeof replaced === 'function' ? replaced({ requestsAtOnce: () => atOnce }) : replaced;
    return create({
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
      ...own,
    });
  };
  let mock = build();

  const send: Send = async (request) => {
    requests += 1;
    atOnce = underWay === 0 ? 1 : atOnce + 1;
    underWay += 1;
    const [path = ''] = request.url.slice(ORIGIN.length).split('?');
    const operation = findOperation(request.method, path)?.id ?? '';
    const answer = await sendInProcess(mock.fetch, request);
    underWay -= 1;
    const earlier = answered.get(operation) ?? 0;
    answered.set(operation, earlier + 1);
    const { method, url, text } = request;
    const answering: Answering = {
      operation,
      request: { method, path: url.slice(ORIGIN.length), text },
      earlier,
      status: answer.status,
      contentType: answer.headers['content-type'] ?? null,
      text: answer.text,
    };
    const changed = answers && changeOf(answers, answering);
    const received = changed ? withChange(answer, changed) : answer;
    traffic.push({ ...answering, status: received.status, text: received.text });
    return received;
  };

  const reset = () => {
    // What remembers something must forget it as well.
    if (typeof replaced === 'function') mock = build();
    else mock.reset();
    requests = 0;
    answered.clear();
    return true;
  };
  return {
    target: {
      kind: 'mock',
      origin: ORIGIN,
      world: mock.world,
      send,
      control: controlOf(() => mock),
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
