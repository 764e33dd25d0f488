/** A request of a journal as a command, with a variable wherever something was hidden from the journal. */
import { curlOf } from '../engine/curl.ts';
import { HIDDEN } from '../engine/redactor.ts';
import type { Entry } from './entry.ts';

/** What is left of a card number. */
const MASKED = /\d{6}\*+\d{4}/g;
/** What curl says by itself. */
const OF_TRANSPORT = ['content-length', 'host'];

export function curlOfEntry({ request }: Entry, baseUrl: string): string {
  const { method, path, body } = request;
  const headers = Object.fromEntries(Object.entries(request.headers).filter(([name]) => !OF_TRANSPORT.includes(name)));
  const text = written(body, headers['content-type'] ?? '');
  return curlOf(baseUrl, { method, path, headers, text }, (plain, standIn) =>
    plain.replaceAll(HIDDEN, standIn('SECRET')).replace(MASKED, standIn('CARD_NUMBER')),
  );
}

function written(body: unknown, contentType: string): string {
  if (body === undefined) return '';
  if (typeof body === 'string') return body;
  if (!contentType.includes('urlencoded')) return JSON.stringify(body);
  const pairs = Object.entries(body as Record<string, string>).map(
    ([name, value]) => `${encodeURIComponent(name)}=${value === HIDDEN ? value : encodeURIComponent(value)}`,
  );
  return pairs.join('&');
}
