/** What a client sent, told so that two of its runs can be compared: each call with its fields, ids only by their kind. */
import { md5, withAmount, withMemberOnly, withPayment } from '../../../fixtures/backoffice/recipes/checksum.ts';
import type { FindOperation } from '../../../src/contract/route.ts';
import { readBody } from '../../../src/engine/exchange.ts';
import type { Seen } from '../../../src/gate/seen.ts';
import type { World } from '../../../src/mock/mock.ts';

export interface Sent {
  /** The operationId, and what BackOffice is asked to do: `operatePayment CP`. */
  readonly call: string;
  /** `path`, `content-type`, `authorization`, and the members of the body as JSON pointers. */
  readonly fields: Readonly<Record<string, string>>;
}

/** Ids and times differ from run to run. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/, '‹guid›'],
  [/^\d{10}$/, '‹number›'],
  [/order-\d{10}/, '‹order›'],
  [/(?<=payments\/)\d+/, '‹payment›'],
  [/^\d{4}-\d{2}-\d{2}$/, '‹YYYY-MM-DD›'],
  [/^\d{2}\/\d{2}\/\d{4}$/, '‹NN/NN/YYYY›'],
];

const SECRETS = ['password', 'Card', 'card.number', 'card.cvv'];

export function tellSent(seen: readonly Seen[], find: FindOperation, world: World): readonly Sent[] {
  return seen.map(({ at, request }, index) => {
    const { method, path, headers, text } = request;
    const { 'content-type': contentType = 'none', authorization = 'none' } = headers;
    const body = Object.entries(bodyOf(text));
    const [, type] = body.find(([name]) => name.toLowerCase() === 'paymenttype') ?? [];
    return {
      call: [find(method, path)?.id ?? `${method} ${path}`, type].filter(Boolean).join(' '),
      fields: {
        path: kindOf(path),
        'content-type': contentType,
        authorization: tellAuthorization(authorization, seen.slice(0, index).flatMap(tokenIn), at),
        ...Object.fromEntries(body.map(([name, value]) => [`/${name}`, tellValue(name, value, request, world)])),
      },
    };
  });
}

/** What the second run sent otherwise than the first, each difference once, with how often it is there. */
export function differences(first: readonly Sent[], second: readonly Sent[]): readonly string[] {
  const lines = align(first, second).flatMap(([one, other]) => {
    if (!other) return [`${one?.call}: not sent`];
    if (!one) return [`${other.call}: sent once more`];
    return differingFields(one, other).map(
      (name) => `${one.call} ${name}: ${one.fields[name] ?? 'nothing'} → ${other.fields[name] ?? 'nothing'}`,
    );
  });
  return [...new Set(lines)].sort().map((line) => {
    const count = lines.filter((each) => each === line).length;
    return count === 1 ? line : `${count} × ${line}`;
  });
}

/** What is sent, whatever it is called. */
function bodyOf(text: string): Record<string, string> {
  return Object(readBody(text, text.startsWith('{') ? 'application/json' : 'application/x-www-form-urlencoded'));
}

interface Token {
  readonly header: string;
  /** Milliseconds since the epoch, on the mock's clock. */
  readonly end: number;
}

function tokenIn({ at, answer }: Seen): readonly Token[] {
  const { access_token: value, expires_in: seconds } = Object(readBody(answer?.text ?? '', 'application/json'));
  return value === undefined ? [] : [{ header: `Bearer ${value}`, end: at + seconds * 1000 }];
}

/** `tokens`: those that were given so far, oldest first. */
function tellAuthorization(header: string, tokens: readonly Token[], now: number): string {
  const token = tokens.find((one) => one.header === header);
  if (!token) return header.replace(/ .*/, ' ‹credentials›');
  if (token.end <= now) return 'a token that has run out';
  return token === tokens.at(-1) ? 'the newest token' : 'an older token';
}

function tellValue(name: string, value: unknown, request: Seen['request'], world: World): string {
  if (name === 'authentication.checksum') return value === md5(signedText(request, world)) ? 'right' : 'wrong';
  if (name === 'authentication.secureKey') return value === world.secureKey ? 'the secure key' : 'another key';
  const told = typeof value === 'string' ? value : JSON.stringify(value);
  // Comparable, and nothing to be read in a report of a failed test.
  return SECRETS.includes(name) ? `‹secret ${md5(told).slice(0, 8)}›` : kindOf(told);
}

/** What the checksum is documented to be made of, for what is sent. */
function signedText({ path, text }: Seen['request'], world: World): string {
  const { memberId = '', secureKey = '' } = world;
  const { merchantTransactionId, amount } = bodyOf(text);
  const paymentId = merchantTransactionId ?? path.split('/').at(-1) ?? '';
  const formula = path.endsWith('List') ? withMemberOnly : amount === undefined ? withPayment : withAmount;
  return formula({ memberId, secureKey, paymentId, amount: amount ?? '' });
}

function kindOf(value: string): string {
  return KINDS.reduce((text, [form, kind]) => text.replace(form, kind), value);
}

type Pair = readonly [first: Sent | undefined, second: Sent | undefined];
interface Alignment {
  readonly cost: number;
  readonly pairs: readonly Pair[];
}

/** Pairs the calls of two runs so that least is left over, and least differs in what is paired. */
function align(first: readonly Sent[], second: readonly Sent[]): readonly Pair[] {
  const known = new Map<string, Alignment>();
  const from = (i: number, j: number): Alignment => {
    const key = `${i} ${j}`;
    const found = known.get(key) ?? best(i, j);
    known.set(key, found);
    return found;
  };
  const best = (i: number, j: number): Alignment => {
    const [one, other] = [first[i], second[j]];
    const ways: Alignment[] = [];
    if (one && other && one.call === other.call)
      ways.push(add([one, other], differingFields(one, other).length / 100, from(i + 1, j + 1)));
    if (one) ways.push(add([one, undefined], 1, from(i + 1, j)));
    if (other) ways.push(add([undefined, other], 1, from(i, j + 1)));
    return ways.sort((a, b) => a.cost - b.cost)[0] ?? { cost: 0, pairs: [] };
  };
  return from(0, 0).pairs;
}

function add(pair: Pair, cost: number, rest: Alignment): Alignment {
  return { cost: cost + rest.cost, pairs: [pair, ...rest.pairs] };
}

function differingFields(one: Sent, other: Sent): readonly string[] {
  const names = new Set([...Object.keys(one.fields), ...Object.keys(other.fields)]);
  return [...names].filter((name) => one.fields[name] !== other.fields[name]);
}
