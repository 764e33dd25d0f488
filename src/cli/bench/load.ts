/** Requests to put a load on a served mock with: one that takes money, and one that looks at what it made. */
import type { Contract } from '../../contract/contract.ts';
import { createRoutes, type FindOperation } from '../../contract/route.ts';
import { CONTROL_PATH } from '../../engine/control.ts';
import { readBody, type SentRequest } from '../../engine/exchange.ts';
import { sendRequest } from '../../engine/perform.ts';
import { play } from '../../engine/play.ts';
import type { Send } from '../../engine/send.ts';
import { Venue } from '../../engine/venue.ts';
import { baseUrlVariable } from '../../target/environment.ts';
import { openTarget } from '../../target/target.ts';
import type { Api } from '../../vocabulary/api.ts';

/** Each can be sent as often as one likes. */
export interface Load {
  readonly pay: SentRequest;
  readonly lookUp: SentRequest;
}

const SEED = '1';
const TIMEOUT = 10_000;
/** Shorter words of an answer stand in other requests by chance. */
const ID = /[\w-]{7,}/g;

interface Sent {
  readonly request: SentRequest;
  readonly answered: string;
}

/** Plays flows against a mock until one of them has sent both. */
export async function loadOf(api: Api, contract: Contract, url: string): Promise<Load> {
  process.env[baseUrlVariable(api.name)] = url;
  const target = await openTarget(api, contract, { timeout: TIMEOUT });
  let sent: Sent[] = [];
  const send: Send = async (request) => {
    const answer = await target.send(request);
    const { method, headers, text } = request;
    const body = readBody(text, headers['content-type'] ?? null);
    sent.push({ request: { method, path: request.url.slice(url.length), headers, text, body }, answered: answer.text });
    return answer;
  };
  // Before each flow the mock forgets the one before it, the token in hand too.
  const venue = new Venue(api, contract, { ...target, send, reset: () => true }, SEED);
  await venue.prepare();
  const trial = new Trial(api, contract, url, target.send);
  try {
    for (const flow of Object.values(api.flows).flat()) {
      await fetch(`${url}${CONTROL_PATH}/reset`, { method: 'POST' });
      sent = [];
      const inStep = async (_: unknown, body: () => Promise<unknown>) => void (await body());
      await play(flow, { ...venue.stageFor(flow, inStep), verdictsOnly: true });
      for (const [place, one] of sent.entries()) {
        const load = await trial.loadIn(one, sent.slice(place + 1));
        if (load) return load;
      }
    }
  } finally {
    await target.close();
  }
  throw new Error(`No flow of ${api.name} takes money and looks at the payment.`);
}

/** Finds out by sending them what requests do that are sent again. */
class Trial {
  readonly #api: Api;
  readonly #url: string;
  readonly #send: Send;
  readonly #find: FindOperation;

  constructor(api: Api, contract: Contract, url: string, send: Send) {
    this.#api = api;
    this.#url = url;
    this.#send = send;
    this.#find = createRoutes(contract);
  }

  async loadIn({ request, answered }: Sent, later: readonly Sent[]): Promise<Load | undefined> {
    if (!this.#takesMoney(request)) return undefined;
    const ids = answered.match(ID) ?? [];
    const looks = later.filter((one) => !this.#takesMoney(one.request) && ids.some((id) => names(one.request, id)));
    for (const pay of variants(request)) {
      // Each time another payment is made.
      if (!(await this.#approves(pay, (one, other) => one !== other))) continue;
      for (const { request: lookUp } of looks)
        if (await this.#approves(lookUp, (one, other) => one === other)) return { pay, lookUp };
    }
    return undefined;
  }

  /** What names a payment by its path takes the rest of its money, and that only once. */
  #takesMoney({ method, path, body }: SentRequest): boolean {
    const operation = this.#find(method, path);
    if (!operation || operation.path.includes('{')) return false;
    return this.#api.bookkeeping.asks(operation.id, body)?.does === 'take';
  }

  /** Whether it is approved when it is sent twice, with answers that compare so. */
  async #approves(request: SentRequest, compare: (one: string, other: string) => boolean): Promise<boolean> {
    const [one, other] = [await this.#approved(request), await this.#approved(request)];
    return one !== undefined && other !== undefined && compare(one, other);
  }

  async #approved(request: SentRequest): Promise<string | undefined> {
    const operation = this.#find(request.method, request.path);
    if (!operation) return undefined;
    const exchange = await sendRequest(this.#send, this.#url, operation, request);
    return this.#api.readOutcome(exchange).kind === 'approved' ? exchange.answer?.text : undefined;
  }
}

/** As it is, and without one member each, which may be the one by which it is known as sent before. */
function variants(request: SentRequest): readonly SentRequest[] {
  if (!request.headers['content-type']?.includes('json')) return [request];
  const members = Object.entries(request.body as object);
  const without = members.map(([left]) => Object.fromEntries(members.filter(([name]) => name !== left)));
  return [request, ...without.map((body) => ({ ...request, body, text: JSON.stringify(body) }))];
}

function names({ path, text }: SentRequest, id: string): boolean {
  return path.includes(id) || text.includes(id);
}
