/** Why no answer came, in one sentence: what happened, where, and what to do. */

/** `silent`: the target did not answer. `unread`: it did, with something that nobody should or can read. */
export type Silence = 'silent' | 'unread';

/** There is no complete answer; the message is the sentence. */
export class NoAnswer extends Error {
  override readonly name: string = 'NoAnswer';
  readonly how: Silence;

  constructor(how: Silence, message: string) {
    super(message);
    this.how = how;
  }
}

/** Nobody was asked: the request was held back on this side. */
export class NotSent extends NoAnswer {
  constructor(message: string) {
    super('silent', message);
  }
}

interface Cause {
  readonly name?: string;
  readonly code?: string;
  readonly message?: string;
  readonly address?: string;
  readonly port?: number;
}

/** What to do about a request of which nobody here knows what became. */
export const LOOK = 'look there whether the request was carried out';
const CUT = `cut the connection before its answer was whole; ${LOOK}`;
const LONG_HEADERS = `sent longer headers than are read; ${LOOK}`;
const UNTRUSTED = 'whom nobody here trusts; give NODE_EXTRA_CA_CERTS its authority';
const NO_HTTP = 'answers with something that is no HTTP; check scheme and port of the base URL';

/** What a cause means, behind the name of the host. */
const SENTENCES: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'refuses the connection; start the target or correct its base URL',
  ENOTFOUND: 'is a name that no DNS server knows; correct the base URL',
  EAI_AGAIN: 'is a name that cannot be looked up now; check the network',
  ECONNRESET: CUT,
  EPIPE: CUT,
  UND_ERR_SOCKET: CUT,
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: `sent less or more than the length it told; ${LOOK}`,
  UND_ERR_HEADERS_OVERFLOW: LONG_HEADERS,
  HPE_HEADER_OVERFLOW: LONG_HEADERS,
  UND_ERR_CONNECT_TIMEOUT: 'takes no connection; check the network and the base URL',
  ETIMEDOUT: 'takes no connection; check the network and the base URL',
  EHOSTUNREACH: 'cannot be reached; check the network and the base URL',
  ENETUNREACH: 'cannot be reached; check the network and the base URL',
  CERT_HAS_EXPIRED: 'has a certificate that has expired; it must be renewed there',
  CERT_NOT_YET_VALID: 'has a certificate that is not valid yet; check the clocks',
  DEPTH_ZERO_SELF_SIGNED_CERT: `has a certificate signed by itself, ${UNTRUSTED}`,
  SELF_SIGNED_CERT_IN_CHAIN: `has a certificate of an authority ${UNTRUSTED}`,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: `has a certificate of an authority ${UNTRUSTED}`,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: `has a certificate of an authority ${UNTRUSTED}`,
  ERR_TLS_CERT_ALTNAME_INVALID: 'has a certificate for another name; correct the base URL',
  ERR_SSL_WRONG_VERSION_NUMBER: 'speaks no TLS there; check scheme and port of the base URL',
  EPROTO: 'speaks no TLS there; check scheme and port of the base URL',
};

/** Failures before a connection stands, over which nothing can have been sent. */
const BEFORE_CONNECTION = [
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
];

/** Whether it is certain that the target got nothing of the request. */
export function wasNotSent(error: unknown): boolean {
  return error instanceof NotSent || BEFORE_CONNECTION.includes(causeOf(error).code ?? '');
}

/** For an answer that is not there to its last byte after `timeout` milliseconds. */
export function answerTooLate(url: string, timeout: number): NoAnswer {
  const sentence = `no answer came in time: ${hostOf(url)} gave no whole one within ${timeout / 1000} s; ${LOOK}`;
  return new NoAnswer('silent', sentence);
}

/** The innermost cause says what happened. */
export function troubleOf(error: unknown, url: string): string {
  if (error instanceof NoAnswer) return error.message;
  const { name, code = '', message = '', address, port } = causeOf(error);
  // Of a proxy it is the proxy that cannot be reached.
  const where = address === undefined || port === undefined ? hostOf(url) : `${address}:${port}`;
  const isNoHttp = name === 'HTTPParserError' || code.startsWith('HPE_');
  const sentence = SENTENCES[code] ?? (isNoHttp ? NO_HTTP : undefined);
  if (sentence !== undefined) return `no answer came: ${where} ${sentence}${code && ` (${code})`}`;
  return `no answer came from ${where}: ${message || 'for a reason that is not told'}${code && ` (${code})`}`;
}

/** The innermost one. */
function causeOf(error: unknown): Cause {
  let innermost = error;
  while (innermost instanceof Error && innermost.cause !== undefined) innermost = innermost.cause;
  return innermost as Cause;
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : 'the target';
}
