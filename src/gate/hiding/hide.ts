/** Hides what is secret in what others send, before it is kept: by name, by known value, and by the shape of a card number. */
import type { Contract } from '../../contract/contract.ts';
import type { NamedBody } from '../../contract/named-members.ts';
import { HIDDEN, Redactor, SHORTEST_SECRET } from '../../engine/redactor.ts';
import type { World } from '../../mock/mock.ts';
import { splitPath } from '../../text/path.ts';
import type { Api } from '../../vocabulary/api.ts';
import type { SeenMessage } from '../seen.ts';
import { type HiddenBody, hideBody } from './body.ts';
import { mayBeName } from './value.ts';

type Headers = Readonly<Record<string, string>>;

/** Headers that are told, beside where an answer leads; of any other only that it was there, since nobody knows what somebody puts into it. */
const TOLD: ReadonlySet<string> = new Set(['accept', 'content-length', 'content-type', 'host', 'user-agent']);
/** Letters of a message that are kept; no request that a document knows has so many. */
const LONGEST_TEXT = 65_536;
/** Headers whose told value is remembered: clients send the same ones with every request. */
const MOST_HEADERS = 200;
/** Secrets of the traffic that are looked for wherever they may stand; those met last, so that memory stays bounded. */
const MOST_SECRETS = 50;

export interface Hiding {
  /** From now on this secret is hidden in any text. */
  learn(secret: string): void;
  /** From now on what secret members of a body hold is hidden in any text. */
  learnFrom(body: unknown): void;
  text(text: string): string;
  /** A path, with the values of those parameters of its query that a document names. */
  path(path: string): string;
  headers(headers: Headers): Headers;
  /** What of a body is told, of which a document names so much, and of what is found in it. `data` is the body, if it was read. */
  body(message: SeenMessage, named: NamedBody | undefined, data?: unknown): HiddenBody;
}

export function createHiding({ secretMembers, given }: Api, { operations }: Contract, world: World): Hiding {
  const parameters = new Set(
    [...operations.values()].flatMap(({ query, wire }) =>
      query.flatMap((name) => [name.toLowerCase(), (wire?.queryName(name) ?? name).toLowerCase()]),
    ),
  );
  const fresh = () => {
    const redactor = new Redactor(secretMembers);
    for (const [name, { secret, variable }] of Object.entries(given)) if (secret) redactor.learn(world[name], variable);
    return redactor;
  };
  let redactor = fresh();
  /** Those that were met last stand at the end. */
  const met = new Set<string>();
  const told = new Map<string, string>();
  const learn = (secret: string) => {
    if (secret.length < SHORTEST_SECRET) return;
    const isKnown = met.delete(secret);
    met.add(secret);
    if (isKnown) return;
    told.clear();
    if (met.size > MOST_SECRETS) {
      const newest = [...met].slice(-MOST_SECRETS / 2);
      met.clear();
      redactor = fresh();
      for (const each of newest) learn(each);
    } else redactor.learn(secret);
  };
  const tell = (value: string): string => {
    const known = told.get(value);
    if (known !== undefined) return known;
    if (told.size >= MOST_HEADERS) told.clear();
    const clean = redactor.text(value);
    told.set(value, clean);
    return clean;
  };
  const tellParameter = (parameter: string): string => {
    const end = parameter.indexOf('=');
    const written = end < 0 ? '' : parameter.slice(0, end);
    if (parameter === '' || parameters.has((written || parameter).toLowerCase())) return parameter;
    return mayBeName(written) ? `${written}=${HIDDEN}` : HIDDEN;
  };
  const tellPath = (path: string): string => {
    const [bare, query] = splitPath(path);
    if (query === '') return redactor.text(path);
    return redactor.text(`${bare}?${query.split('&').map(tellParameter).join('&')}`);
  };
  const tellHeader = (name: string, value: string): string => {
    if (name === 'location') return tellPath(value);
    return TOLD.has(name) ? tell(value) : HIDDEN;
  };
  return {
    learn,
    learnFrom: (body) => {
      for (const secret of redactor.secretsIn(body)) learn(secret);
    },
    text: (text) => redactor.text(text),
    path: tellPath,
    headers: (headers) => {
      const clean: Record<string, string> = {};
      for (const name of Object.keys(headers)) clean[name] = tellHeader(name, headers[name]!);
      return clean;
    },
    body: (message, named, data) => {
      const { text, difference } = hideBody(redactor, message, named, data);
      return { text: text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text, difference };
    },
  };
}
