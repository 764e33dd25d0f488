/** What an API did with a request, read from its own documented signs and never guessed from the HTTP status alone. */

/**
 * `approved`: it did what was asked. `declined`: the issuer, acquirer or risk check said no. `refused`: the API said no.
 * `unauthenticated`: it does not accept the credentials. `not-found`: there is no such thing, or a list is empty.
 * `unknown`: the answer does not say; money behind it is looked up, never sent again.
 */
export type OutcomeKind = 'approved' | 'declined' | 'refused' | 'unauthenticated' | 'not-found' | 'unknown';

export interface Outcome {
  readonly kind: OutcomeKind;
  /** The sign it was read from, for a person: `status "Transaction - Approved"`, `HTTP 401`. */
  readonly sign: string;
  /** The API's own words for a refusal or decline; empty if it used none. */
  readonly text: string;
  /** The API's own code, where it gave one. */
  readonly code?: string;
}

/** In one line: `declined (HTTP 422, code D2011): Error code D2011. Card expired`. */
export function tellOutcome({ kind, sign, text }: Outcome): string {
  return `${kind} (${sign})${text ? `: ${text}` : ''}`;
}

/** An answer, and what it says by the document: a reader of outcomes must make the same of it. */
export interface OutcomeExample {
  /** As a fact: `a server error says nothing of the payment`. Unique in its API. */
  readonly says: string;
  readonly operation: string;
  /** Members of the request that the answer is read by. */
  readonly asked?: unknown;
  /** HTTP status; none if no answer came. */
  readonly status?: number;
  readonly body?: unknown;
  readonly kind: OutcomeKind;
  /** The API's own words and code, where the answer has them; an empty text where it has none. */
  readonly text?: string;
  readonly code?: string;
}
