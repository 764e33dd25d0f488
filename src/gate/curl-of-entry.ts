/** A request of a journal as a command, with a variable wherever something was hidden from the journal. */
import { curlOf } from '../engine/curl.ts';
import { HIDDEN } from '../engine/redactor.ts';
import type { Entry } from './entry.ts';

/** What is left of a card number. */
const MASKED = /\d{6}\*+\d{4}/g;
/** What curl says by itself. */
const OF_TRANSPORT = ['content-length', 'host'];

/** A recording has no base URL of its own: there the host is the one that the request names. */
export function curlOfEntry({ request }: Entry, baseUrl: string): string {
  const to = URL.canParse(baseUrl) ? baseUrl : `https://${request.headers.host ?? 'host-of-the-api'}`;
  const headers = Object.fromEntries(Object.entries(request.headers).filter(([name]) => !OF_TRANSPORT.includes(name)));
  return curlOf(to, { ...request, headers }, (plain, standIn) =>
    plain.replaceAll(HIDDEN, standIn('SECRET')).replace(MASKED, standIn('CARD_NUMBER')),
  );
}
