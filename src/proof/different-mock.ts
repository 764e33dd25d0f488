/** A mock with a difference: decisions that are replaced, and answers that are changed on their way. */
import type { Contract } from '../contract/contract.ts';
import { createRoutes } from '../contract/route.ts';
import type { WireAnswer, WireRequest } from '../engine/send.ts';
import { sendInProcess } from '../mock/in-process.ts';
import type { MockModule } from '../mock/load.ts';
import type { Mock, MockOptions, Told } from '../mock/mock.ts';
import { type Answering, changeOf, withChange } from './answer-change.ts';
import type { Difference, Replaced } from './fault.ts';

/** An answer as it went out, and what the mock had answered before it was changed. */
interface Sent {
  readonly answer: WireAnswer;
  readonly answering: Answering;
}

export class DifferentMock {
  readonly #build: () => Mock;
  readonly #answers: Difference['answers'];
  readonly #remembers: boolean;
  readonly #find: ReturnType<typeof createRoutes>;
  readonly #answered = new Map<string, number>();
  #underWay = 0;
  /** Requests since there was last none under way. */
  #atOnce = 0;
  #mock: Mock;

  /** `make` makes a mock with these decisions instead of the documented ones. */
  constructor(contract: Contract, make: (replaced: Replaced) => Mock, { mock: replaced = {}, answers }: Difference) {
    this.#build = () =>
      make(typeof replaced === 'function' ? replaced({ requestsAtOnce: () => this.#atOnce }) : replaced);
    this.#answers = answers;
    this.#remembers = typeof replaced === 'function';
    this.#find = createRoutes(contract);
    this.#mock = this.#build();
  }

  /** Another one after each reset, if it remembers something. */
  get mock(): Mock {
    return this.#mock;
  }

  /** `path` is that of the URL, with its query. */
  async send(request: WireRequest, path: string, told?: Told): Promise<Sent> {
    this.#atOnce = this.#underWay === 0 ? 1 : this.#atOnce + 1;
    this.#underWay += 1;
    const operation = this.#find(request.method, path)?.id ?? '';
    const answer = await sendInProcess(this.#mock.fetch, request, told);
    this.#underWay -= 1;
    const earlier = this.#answered.get(operation) ?? 0;
    this.#answered.set(operation, earlier + 1);
    const answering: Answering = {
      operation,
      request: { method: request.method, path, text: request.text },
      earlier,
      status: answer.status,
      contentType: answer.headers['content-type'] ?? null,
      text: answer.text,
    };
    const changed = this.#answers && changeOf(this.#answers, answering);
    return { answering, answer: changed ? withChange(answer, changed) : answer };
  }

  reset(): void {
    this.#mock.reset();
    // What remembers something must forget it as well.
    if (this.#remembers) this.#mock = this.#build();
    this.#answered.clear();
  }
}

/** The mock of an API with a difference, for whoever asks it over HTTP. */
export function createDifferentMock(
  contract: Contract,
  { default: create }: MockModule,
  difference: Difference,
  options: MockOptions,
): Mock {
  const different = new DifferentMock(contract, (replaced) => create({ ...options, ...replaced }), difference);
  const fetch: Mock['fetch'] = async (request, told) => {
    const { pathname, search } = new URL(request.url);
    const { method, url } = request;
    const sent = { method, url, headers: Object.fromEntries(request.headers), text: await request.text() };
    const { status, headers, text } = (await different.send(sent, pathname + search, told)).answer;
    return new Response(text === '' ? null : text, { status, headers });
  };
  // Whichever it is at the time.
  const now = () => different.mock;
  return {
    ...now(),
    fetch,
    get clock() {
      return now().clock;
    },
    get events() {
      return now().events ?? {};
    },
    ...(now().sendWaiting ? { sendWaiting: async () => now().sendWaiting?.() ?? 0 } : {}),
    mails: (to) => now().mails(to),
    reset: () => different.reset(),
  };
}
