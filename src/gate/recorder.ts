/** Makes an entry of a journal of each call that is seen: looks at it while it is whole, then hides its secrets. */
import type { Contract } from '../contract/contract.ts';
import { createRoutes } from '../contract/route.ts';
import type { Exchange } from '../engine/exchange.ts';
import type { World } from '../mock/mock.ts';
import { withoutQuery } from '../text/path.ts';
import type { Api } from '../vocabulary/api.ts';
import type { Outcome } from '../vocabulary/outcome.ts';
import { exchangeOf } from './call.ts';
import { ruleId } from './client-rows.ts';
import { createCredentialsCheck } from './credentials-check.ts';
import type { Entry, EntryFinding } from './entry.ts';
import { createHiding, type Hiding } from './hide.ts';
import { createAnswerLook, createRequestLook, type Looked } from './look-at-call.ts';
import { createMarks } from './marks.ts';
import { nearestRoute } from './route-check.ts';
import type { Seen } from './seen.ts';

export interface RecorderOptions {
  /** What is known of the target: secrets to hide, and to hold requests against. */
  readonly world: World;
  /** Whether answers are a service's own, and held against its document too. */
  readonly looksAtAnswers: boolean;
}

/** Gives entries in the order in which calls are told. What it remembers of them is bounded. */
export function createRecorder(api: Api, contract: Contract, options: RecorderOptions): (seen: Seen) => Entry {
  const { world, looksAtAnswers } = options;
  const findOperation = createRoutes(contract);
  const credentials = createCredentialsCheck(api);
  const hiding = createHiding(api, world);
  const marksOf = createMarks(api, credentials, hiding.learn);
  const lookAtRequest = createRequestLook(api, contract, { credentials, world });
  const lookAtAnswer = createAnswerLook(api, contract);
  let number = 0;

  const look = (exchange: Exchange, seen: Seen): Looked => {
    const isRead = seen.request.unread === undefined;
    const ofRequest = lookAtRequest(exchange, isRead);
    return looksAtAnswers && seen.answer?.unread === undefined
      ? new Map([...ofRequest, ...lookAtAnswer(exchange, `${seen.namespace ?? ''} ${seen.beginning ?? 0}`)])
      : ofRequest;
  };
  const lookForRoute = ({ method, path }: Seen['request']): Looked =>
    new Map([[ruleId(api, 'route'), [nearestRoute(contract, method, withoutQuery(path))]]]);

  return (seen) => {
    const { request, answer, at, duration, precision = 1, namespace, beginning = 0, trouble } = seen;
    const unread = request.unread ?? answer?.unread;
    const operation = findOperation(request.method, request.path);
    const exchange = exchangeOf(seen, operation);
    // Before anything is hidden: what is secret in one place may stand elsewhere too.
    hiding.learnFrom(exchange.request.body);
    hiding.learnFrom(exchange.answer?.body);
    const marks = operation ? marksOf(exchange) : {};
    const outcome: Outcome = operation
      ? api.readOutcome(exchange)
      : { kind: 'unknown', sign: 'no operation', text: '' };
    const looked = operation ? look(exchange, seen) : lookForRoute(request);
    // A mock's good answers say nothing of its client.
    const keepsText = looksAtAnswers || outcome.kind !== 'approved';
    number += 1;
    return {
      number,
      at,
      duration,
      ...(precision === 1 ? {} : { precision }),
      ...(namespace === undefined ? {} : { namespace }),
      ...(beginning === 0 ? {} : { beginning }),
      operation: operation?.id ?? null,
      request: {
        method: request.method,
        path: hiding.text(request.path),
        headers: hiding.headers(request.headers),
        text: hiding.message(request.text),
      },
      ...(answer ? { answer: told(answer, hiding, keepsText) } : {}),
      ...(trouble === undefined ? {} : { trouble }),
      ...(unread === undefined ? {} : { unread }),
      outcome: { ...outcome, text: hiding.text(outcome.text) },
      looked: [...looked.keys()],
      findings: [...looked].flatMap(([requirement, differences]) =>
        differences.map((each): EntryFinding => ({ requirement, ...hiding.difference(each) })),
      ),
      marks,
    };
  };
}

function told(answer: NonNullable<Seen['answer']>, hiding: Hiding, keepsText: boolean): Required<Entry>['answer'] {
  const { status, headers, text, leadsTo } = answer;
  return {
    status,
    headers: hiding.headers(headers),
    text: keepsText ? hiding.message(text) : '',
    ...(leadsTo === undefined ? {} : { leadsTo: hiding.text(leadsTo) }),
  };
}
