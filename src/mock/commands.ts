/** What steers a mock beside its API, below `/.tollgate` of its base URL: JSON in and out, one sentence for what is wrong. */

import { CONTROL_PATH, type MockIdentity, NAMESPACES_PATH } from '../engine/control.ts';
import type { WireAnswer } from '../engine/send.ts';
import type { Seen } from '../gate/seen.ts';
import { withoutQuery } from '../text/path.ts';
import type { Silence } from './mock.ts';
import { json, type Place } from './place.ts';
import type { Located } from './places.ts';
import { type Plan, planAnswers } from './plans.ts';
import { Problem } from './problem.ts';

interface Command {
  readonly method: 'GET' | 'POST';
  /** Behind `/.tollgate`. */
  readonly path: string;
  /** An example of its body, or of its query. */
  readonly takes?: string;
  /** A fact in the present tense. */
  readonly does: string;
  readonly run: (place: Place, given: Fields) => unknown;
}

/** Members of a body, or parameters of a query. */
type Fields = Readonly<Record<string, unknown>>;

const commands: readonly Command[] = [
  {
    method: 'POST',
    path: '/advance',
    takes: '{ "milliseconds": 86400000 }',
    does: 'moves the clock forward; what is due by then happens',
    run: ({ mock }, { milliseconds }) => {
      if (typeof milliseconds !== 'number' || !(milliseconds >= 0))
        throw new Problem(`milliseconds is a number from 0; received ${tell(milliseconds)}.`);
      mock.clock.advance(milliseconds);
      return { now: mock.clock.now() };
    },
  },
  {
    method: 'POST',
    path: '/cause',
    takes: '{ "event": "settle", "id": "…" }',
    does: 'lets one of the events happen to the payment of this id; tells whether it did',
    run: async (place, { event, id }) => {
      const { mock } = place;
      const { events = {} } = mock;
      const happens = typeof event === 'string' && Object.hasOwn(events, event) ? events[event] : undefined;
      if (!happens && Object.keys(events).length === 0) throw silence(place, 'events', 'knows no events');
      if (!happens) throw new Problem(`event is one of ${Object.keys(events).join(', ')}; received ${tell(event)}.`);
      if (typeof id !== 'string') throw new Problem(`id is that of a payment, as text; received ${tell(id)}.`);
      const became = await happens(id);
      if (became === 'unknown') throw new Problem(`${mock.api} knows nothing with the id ${tell(id)}.`);
      return { now: mock.clock.now(), happened: became === 'happened' };
    },
  },
  {
    method: 'POST',
    path: '/next',
    takes: '{ "answer": "declined", "operation": "…", "times": 1 }',
    does:
      'declines the next request that moves money (or of that operation), or with "lost" carries it out and closes the ' +
      'connection without an answer, or with "unheard" does so without carrying it out',
    run: async (place, given) => {
      place.plans.add(await readPlan(place, given));
      return { next: place.plans.waiting };
    },
  },
  {
    method: 'POST',
    path: '/deliver',
    does: 'sends now every notification that waits to be sent again; tells how many',
    run: async (place) => {
      if (!place.mock.sendWaiting) throw silence(place, 'retries', 'sends no notification again');
      return { sent: await place.mock.sendWaiting() };
    },
  },
  {
    method: 'GET',
    path: '/mails',
    takes: '?to=ann@example.com',
    does: 'tells the mails to an address, oldest first',
    run: (place, { to }) => {
      if (place.mock.silences?.mails !== undefined) throw silence(place, 'mails', 'sends no mails');
      if (typeof to !== 'string' || to === '') throw new Problem('to is a mail address: /mails?to=ann@example.com.');
      return place.mock.mails(to);
    },
  },
  {
    method: 'POST',
    path: '/reset',
    does: 'forgets everything but the world, and puts the clock back to its start',
    run: (place) => {
      place.reset();
      return { now: place.mock.clock.now() };
    },
  },
];

/** What can be done with namespaces, at the root of a server. */
const withNamespaces: MockIdentity['can'] = [
  {
    request: `any request, below ${NAMESPACES_PATH}/<name>`,
    does: 'is for another mock, made when it is first used: that is a base URL like this one, with all of this again',
  },
  { request: `GET ${NAMESPACES_PATH}`, does: 'tells the names that are in use' },
  { request: `DELETE ${NAMESPACES_PATH}/<name>`, does: 'forgets the mock of a name' },
];

/** Answers a request below `/.tollgate` of a base URL. Throws a `Problem`. */
export async function steer({ place, base }: Located, { method, path, text }: Seen['request']): Promise<WireAnswer> {
  const name = withoutQuery(path).slice(CONTROL_PATH.length).replace(/\/$/, '');
  if (name === '' && method === 'GET') return json(200, identityOf(place, base));
  const command = commands.find((each) => each.path === name);
  if (!command)
    throw new Problem(`There is no ${CONTROL_PATH}${name}; GET ${base}${CONTROL_PATH} lists what there is.`, 404);
  if (command.method !== method)
    throw new Problem(`${CONTROL_PATH}${name} takes ${command.method}; received ${method}.`, 405);
  const given = method === 'GET' ? Object.fromEntries(new URL(path, 'http://mock').searchParams) : fieldsOf(text);
  return json(200, await command.run(place, given));
}

function identityOf({ mock, namespace, plans }: Place, base: string): MockIdentity {
  return {
    tollgate: 'mock',
    api: mock.api,
    ...(namespace === undefined ? {} : { namespace }),
    now: mock.clock.now(),
    world: mock.world,
    events: Object.keys(mock.events ?? {}),
    declinable: mock.declinable ?? [],
    next: plans.waiting,
    can: [
      ...commands.map(({ method, path, takes, does }) => ({
        request: `${method} ${base}${CONTROL_PATH}${path}`,
        ...(takes === undefined ? {} : { takes }),
        does,
      })),
      ...(namespace === undefined ? withNamespaces : []),
    ],
    cannot: mock.silences ?? {},
  };
}

async function readPlan(place: Place, { answer, operation, times = 1 }: Fields): Promise<Plan> {
  const { mock } = place;
  const known = planAnswers.find((each) => each === answer);
  if (!known) throw new Problem(`answer is one of ${planAnswers.join(', ')}; received ${tell(answer)}.`);
  if (typeof times !== 'number' || !Number.isInteger(times) || times < 1)
    throw new Problem(`times is a whole number from 1; received ${tell(times)}.`);
  const requests = await place.requests();
  if (!requests) throw new Problem('This mock cannot tell requests apart.');
  const { declinable = [] } = mock;
  if (known === 'declined' && declinable.length === 0) throw silence(place, 'declines', 'declines nothing');
  if (operation === undefined) return { answer: known, times };
  const possible = known === 'declined' ? declinable : requests.operations;
  if (typeof operation !== 'string' || !possible.includes(operation))
    throw new Problem(
      `operation is one that ${known === 'declined' ? 'can be declined by the document' : 'the API has'}: ` +
        `${possible.join(', ')}; received ${tell(operation)}.`,
    );
  return { answer: known, operation, times };
}

function fieldsOf(text: string): Fields {
  try {
    const data: unknown = JSON.parse(text === '' ? '{}' : text);
    if (typeof data === 'object' && data !== null && !Array.isArray(data)) return data as Fields;
  } catch {
    // Said below, as for any other text that is no object.
  }
  throw new Problem('The body is a JSON object.');
}

function silence({ mock }: Place, what: Silence, does: string): Problem {
  const reason = mock.silences?.[what];
  return new Problem(`The mock of ${mock.api} ${does}${reason === undefined ? '' : `: ${reason}`}.`);
}

function tell(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 100);
}
