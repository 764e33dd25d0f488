/** Reads what a HAR holds of an API's traffic. */
import { type HarEntry, readEntry, whyNotReal } from './har-entry.ts';
import { exchangeOf, precisionOf, urlOf } from './har-seen.ts';
import { streamEntries } from './har-stream.ts';
import type { Opened } from './open.ts';
import { locate, type Place } from './places.ts';
import { inOrder, type Recording, RecordingError } from './recording.ts';

/** Hosts that a sentence names at most. */
const MOST_HOSTS = 10;

export async function readHar(file: string, opened: Opened, places: readonly Place[]): Promise<Recording> {
  const kept: { entry: HarEntry; path: string; namespace?: string | undefined }[] = [];
  const ignored = new Map<string, number>();
  const unread: string[] = [];

  let own = 0;

  const look = (data: unknown, number: number): void => {
    const request = (data as Partial<HarEntry> | null)?.request;
    if (typeof request?.url !== 'string') {
      unread.push(`entry ${number} has no request.url`);
      return;
    }
    const place = locate(request.url, places);
    if (!place) unread.push(`entry ${number}: request.url is no URL`);
    else if (place.path === undefined) ignored.set(place.host, (ignored.get(place.host) ?? 0) + 1);
    else keep(data as object, number);
  };
  const keep = (data: object, number: number): void => {
    own += 1;
    const entry = readEntry(data);
    const why = typeof entry === 'string' ? entry : whyNotReal(data);
    if (why !== undefined || typeof entry === 'string') unread.push(`entry ${number}: ${why}`);
    else kept.push({ entry, path: '/', ...locate(urlOf(entry.request), places) });
  };

  const breaksOff = await streamEntries(file, opened.content, look);
  if (breaksOff !== undefined) unread.push(breaksOff);
  if (own === 0 && ignored.size > 0) throw new RecordingError(`${file} ${othersOnly(ignored, places)}`);

  const attached = await opened.attached(new Set(kept.flatMap(({ entry }) => filesOf(entry))));
  const pathOf = ({ href }: URL) => locate(href, places)?.path;
  const exchanges = kept.map(({ entry, path, namespace }) => exchangeOf(entry, { path, pathOf, namespace }, attached));
  // Some leave out the zeros behind a time, so that the exactest one tells how exact the others are.
  const precision = kept.reduce((least, { entry }) => Math.min(least, precisionOf(entry.startedDateTime)), Infinity);
  return { ...inOrder(exchanges, precision), ignored: Object.fromEntries(ignored), unread };
}

function filesOf({ request, response }: HarEntry): string[] {
  return [request.postData?._file, response?.content?._file].flatMap((name) => name || []);
}

function othersOnly(ignored: ReadonlyMap<string, number>, places: readonly Place[]): string {
  const expected = places.map(({ host, base }) => host + base).join(' or ') || 'a host that is known as the API’s';
  const hosts = [...ignored].sort(([, a], [, b]) => b - a).map(([host, count]) => `${host} (${count})`);
  const more = hosts.length > MOST_HOSTS ? ` and ${hosts.length - MOST_HOSTS} more` : '';
  return `holds no request to ${expected}, but to ${hosts.slice(0, MOST_HOSTS).join(', ')}${more}; name the API’s with --host.`;
}
