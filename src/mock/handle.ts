/** From a request on the wire to its answer there: who is asked, what goes out, and who is told of it. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { CONTROL_PATH, isControl } from '../engine/control.ts';
import type { WireAnswer } from '../engine/send.ts';
import { ledToHere } from '../gate/api-path.ts';
import type { Seen } from '../gate/seen.ts';
import { steer } from './commands.ts';
import { type Given, json, type Place } from './place.ts';
import type { Located, Places } from './places.ts';
import { Problem } from './problem.ts';
import { type Came, readRequest } from './read-request.ts';
import { allHaveArrived, leaveTogether } from './turns.ts';

export type Handle = (incoming: IncomingMessage, outgoing: ServerResponse) => void;

/** `onExchange` is told of every exchange with the API once it is answered. */
export function createHandler(places: Places, onExchange: (seen: Seen) => void = () => {}): Handle {
  const handle = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<Seen | undefined> => {
    const { request: whole, problem } = await readRequest(incoming);
    await allHaveArrived();
    const aboutNamespaces = whole.path.startsWith(CONTROL_PATH) ? places.about(whole) : undefined;
    if (aboutNamespaces) {
      send(outgoing, aboutNamespaces);
      return undefined;
    }
    const located = places.locate(whole.path);
    const request = located.base === '' ? whole : { ...whole, path: located.path };
    if (!isControl(request.path)) return exchange(located, { request, problem }, outgoing);
    if (problem) throw problem;
    send(outgoing, await steer(located, request));
    return undefined;
  };
  return async (incoming, outgoing) => {
    const seen = await handle(incoming, outgoing).catch((error: unknown) => {
      if (error instanceof Problem) send(outgoing, told(error));
      // Whoever breaks off a request waits for no answer.
      else outgoing.destroy();
      return undefined;
    });
    // What goes wrong there is no client's affair, and ends the process.
    if (seen) onExchange(seen);
  };
}

async function exchange({ place, base }: Located, came: Came, outgoing: ServerResponse): Promise<Seen> {
  const at = place.mock.clock.now();
  const begun = performance.now();
  const { beginning } = place;
  const { request, given } = await carryOut(place, came);
  const seen = outgoing.destroyed ? { trouble: 'the client closed the connection before the answer was there' } : given;
  if ('answer' in seen) send(outgoing, below(base, seen.answer));
  else outgoing.destroy();
  const namespace = place.namespace === undefined ? {} : { namespace: place.namespace };
  return { at, duration: performance.now() - begun, ...namespace, beginning, request, ...withTarget(request, seen) };
}

async function carryOut(place: Place, { request, problem }: Came): Promise<Pick<Seen, 'request'> & { given: Given }> {
  if (problem) return { request, given: { answer: told(problem) } };
  try {
    return { request, given: await place.answer(request) };
  } catch (error) {
    // No verdict is to be passed on a client by what we did.
    const unread = `the mock itself stumbled over it (${(error as Error).name})`;
    const answer = told(new Problem(`There is no answer: ${unread}.`, 500));
    return { request: { ...request, unread }, given: { answer } };
  }
}

function withTarget(request: Seen['request'], given: Given): Pick<Seen, 'answer' | 'trouble'> {
  if (!('answer' in given)) return given;
  const leadsTo = ledToHere(request, given.answer.headers.location);
  return leadsTo === undefined ? given : { answer: { ...given.answer, leadsTo } };
}

function told({ status, message }: Problem): WireAnswer {
  return json(status, { tollgate: { problem: message } });
}

/** A redirect to a path of the host leads to one below the base URL. */
function below(base: string, answer: WireAnswer): WireAnswer {
  const { location } = answer.headers;
  if (base === '' || !location?.startsWith('/')) return answer;
  return { ...answer, headers: { ...answer.headers, location: base + location } };
}

function send(outgoing: ServerResponse, { status, headers, text }: WireAnswer): void {
  const length = status === 204 || status === 304 ? {} : { 'content-length': Buffer.byteLength(text) };
  leaveTogether(outgoing.writeHead(status, { ...length, ...headers }), text);
}
