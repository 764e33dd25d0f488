/** Reads a call, as it was seen or as a journal has it, as an exchange of the operation it is for. */
import type { Contract } from '../contract/contract.ts';
import type { Operation } from '../contract/operation.ts';
import { type Answer, type Exchange, readBody, type SentRequest } from '../engine/exchange.ts';
import type { Entry } from './entry.ts';
import { isUntold } from './hiding/body.ts';
import type { Seen, SeenMessage } from './seen.ts';

/** Stands for the operation of a request that none is documented for, so that its messages can be read. */
const NOWHERE: Operation = {
  id: '',
  method: '',
  path: '',
  query: [],
  requestType: undefined,
  secured: false,
  pointer: '',
  wire: undefined,
};

/** An entry of a journal with its bodies as data, by the names of the contract. */
export interface Call extends Entry {
  readonly exchange: Exchange;
  readonly asked: unknown;
  readonly answered: unknown;
}

export function callOf(entry: Entry, { operations }: Contract): Call {
  const exchange = exchangeOf(entry, operations.get(entry.operation ?? ''));
  return { ...entry, exchange, asked: exchange.request.body, answered: exchange.answer?.body };
}

export function exchangeOf({ request, answer, trouble, duration }: Seen, operation: Operation = NOWHERE): Exchange {
  return {
    operation,
    request: readRequest(request, operation),
    answer: answer && readAnswer(answer, operation),
    ...(trouble === undefined ? {} : { trouble }),
    duration,
  };
}

/** A request with its body as data, by the names of the contract. */
export function readRequest(request: Seen['request'], { wire }: Operation): SentRequest {
  const { method, path, headers, text, flaw } = request;
  const body = bodyOf(request);
  return { method, path, headers, text, flaw, body: wire?.requestFromWire(body) ?? body };
}

function readAnswer(answer: NonNullable<Seen['answer']>, { wire }: Operation): Answer {
  const { status, headers, text, flaw } = answer;
  const body = bodyOf(answer);
  const contentType = headers['content-type'] ?? null;
  return { status, headers, text, flaw, contentType, body: wire?.fromWire(status, body) ?? body };
}

function bodyOf({ text, headers, flaw, unread }: SeenMessage): unknown {
  return flaw === undefined && unread === undefined && !isUntold(text)
    ? readBody(text, headers['content-type'] ?? null)
    : undefined;
}
