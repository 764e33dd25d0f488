/** Makes an entry of a journal of each call that is seen: looks at it while it is whole, then hides its secrets. */
import type { Contract } from '../contract/contract.ts';
import { namedBodiesOf, openBody } from '../contract/named-members.ts';
import type { Operation } from '../contract/operation.ts';
import { createRoutes } from '../contract/route.ts';
import type { World } from '../mock/mock.ts';
import { withoutQuery } from '../text/path.ts';
import type { Api } from '../vocabulary/api.ts';
import type { Outcome } from '../vocabulary/outcome.ts';
import { exchangeOf } from './call.ts';
import { ruleId } from './client-rows.ts';
import { createCredentialsCheck } from './credentials-check.ts';
import type { Entry, EntryFinding } from './entry.ts';
import type { HiddenBody } from './hiding/body.ts';
import { createHiding, type Hiding } from './hiding/hide.ts';
import { createAnswerLook, createRequestLook, type Looked } from './look-at-call.ts';
import { createMarks } from './marks.ts';
import { nearestRoute } from './route-check.ts';
import { beginsAsRequest, type Seen } from './seen.ts';
import { unlooked } from './unlooked.ts';

export interface RecorderOptions {
  /** What is known of the target: secrets to hide, and to hold requests against. */
  readonly world: World;
  /** Whether answers are a service's own, and held against its document too. */
  readonly looksAtAnswers: boolean;
}

type Line = Pick<Seen['request'], 'method' | 'path'>;

/** Of what does not begin as a request does: what stands there may be anything, such as a body that came too late. */
const NO_LINE: Line = { method: '', path: '' };
const NOTHING: Looked = new Map();
const NO_BODY: HiddenBody = { text: '', difference: (each) => each };

/** Gives entries in the order in which calls are told. What it remembers of them is bounded. */
export function createRecorder(api: Api, contract: Contract, options: RecorderOptions): (seen: Seen) => Entry {
  const { world, looksAtAnswers } = options;
  const findOperation = createRoutes(contract);
  const credentials = createCredentialsCheck(api);
  const hiding = createHiding(api, contract, world);
  const marksOf = createMarks(api, credentials, hiding.learn);
  const lookAtRequest = createRequestLook(api, contract, { credentials, world });
  const lookAtAnswer = createAnswerLook(api, contract);
  const named = namedBodiesOf(contract.document);
  // A mock's answers are our own words, with nothing of its clients in them.
  const ofMock = openBody(contract.document);
  let number = 0;

  const lookForRoute = ({ method, path }: Line): Looked =>
    new Map([[ruleId(api, 'route'), [nearestRoute(contract, method, withoutQuery(path))]]]);
  const namedInAnswer = (operation: Operation | undefined, status: number) => {
    if (!looksAtAnswers) return ofMock;
    return operation && named.answer(operation, status);
  };

  const entryOf = (seen: Seen): Entry => {
    const { request, answer, at, duration, precision = 1, namespace, beginning = 0, trouble } = seen;
    const unread = request.unread ?? answer?.unread;
    const line = beginsAsRequest(request) ? request : NO_LINE;
    const operation = findOperation(request.method, request.path);
    const exchange = exchangeOf(seen, operation);
    // Before anything is hidden: what is secret in one place may stand elsewhere too.
    for (const secret of credentials.secretsIn(request.headers)) hiding.learn(secret);
    hiding.learnFrom(exchange.request.body);
    hiding.learnFrom(exchange.answer?.body);
    const marks = operation ? marksOf(exchange) : {};
    const outcome: Outcome = operation
      ? api.readOutcome(exchange)
      : { kind: 'unknown', sign: 'no operation', text: '' };
    const ofRequest = operation ? lookAtRequest(exchange, request.unread === undefined) : lookForRoute(line);
    const isAnswerRead = operation && looksAtAnswers && answer?.unread === undefined;
    const ofAnswer = isAnswerRead ? lookAtAnswer(exchange, `${namespace ?? ''} ${beginning}`) : NOTHING;
    // A mock's good answers say nothing of its client.
    const keepsText = looksAtAnswers || outcome.kind !== 'approved';
    // By the names on the wire.
    const [askedData, answeredData] = operation?.wire ? [] : [exchange.request.body, exchange.answer?.body];
    const asked = hiding.body(request, operation && named.request(operation), askedData);
    const answered =
      answer && keepsText ? hiding.body(answer, namedInAnswer(operation, answer.status), answeredData) : NO_BODY;
    return {
      number,
      at,
      duration,
      ...(precision === 1 ? {} : { precision }),
      ...(namespace === undefined ? {} : { namespace }),
      ...(beginning === 0 ? {} : { beginning }),
      operation: operation?.id ?? null,
      request: {
        method: line.method,
        path: hiding.path(line.path),
        headers: hiding.headers(request.headers),
        text: asked.text,
      },
      ...(answer ? { answer: told(answer, hiding, answered.text) } : {}),
      ...(trouble === undefined ? {} : { trouble }),
      ...(unread === undefined ? {} : { unread }),
      outcome: { ...outcome, text: hiding.text(outcome.text) },
      looked: [...ofRequest.keys(), ...ofAnswer.keys()],
      findings: [...findingsOf(ofRequest, asked), ...findingsOf(ofAnswer, answered)],
      marks,
    };
  };
  return (seen) => {
    number += 1;
    try {
      return entryOf(seen);
    } catch (error) {
      return unlooked(seen, number, error as Error);
    }
  };
}

function findingsOf(looked: Looked, { difference }: HiddenBody): EntryFinding[] {
  const findings: EntryFinding[] = [];
  for (const [requirement, differences] of looked)
    for (const each of differences) findings.push({ requirement, ...difference(each) });
  return findings;
}

function told(answer: NonNullable<Seen['answer']>, hiding: Hiding, text: string): Required<Entry>['answer'] {
  const { status, headers, leadsTo } = answer;
  return {
    status,
    headers: hiding.headers(headers),
    text,
    ...(leadsTo === undefined ? {} : { leadsTo: hiding.path(leadsTo) }),
  };
}
