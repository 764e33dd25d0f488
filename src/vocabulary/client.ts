/** What a document asks of whoever calls its API: the gate holds an SDK or an integration against it. */
import type { Exchange } from '../engine/exchange.ts';
import type { World } from '../mock/mock.ts';
import type { Basis } from './basis.ts';
import type { Difference } from './finding.ts';
import type { Requirement, Source } from './requirement.ts';

/** What is asked of the clients of every API, as a fact about one that does it right. */
export const clientRules = {
  route: 'Every request is for a documented operation, by its method and the letters of its path.',
  credentials: 'Credentials stand in every request that needs them, in their documented form, and in no other.',
  token: 'A token is used until it runs out, and no longer.',
  once: 'What moves money is sent once: a request of which nobody knows what became of it is not sent again.',
  recovery: 'A request that moves money and got no answer is asked after, or undone, as the document says.',
  redirect: 'A redirect is followed once, with the same method and body.',
  answer: 'A decline is taken for a decline and a refusal for a refusal: neither is repeated, undone or built upon.',
  state: 'A payment is asked for nothing that its state does not allow.',
} as const;

export type ClientRule = keyof typeof clientRules;

/** Where the document asks it, or why it gives no ground for it. */
export type Ground = { readonly basis: Basis; readonly source: Source } | { readonly none: string };

/** A call by which one learns what became of a request without an answer, or undoes it. */
export interface RecoveryCall {
  readonly operation: string;
  /** Pointers of members in which both requests are equal, if it names the payment by them; else it may find any. */
  readonly shares?: readonly string[];
  /** What members of it are, where only that makes it a look: `{ '/paymentType': 'IN' }`. */
  readonly asks?: Readonly<Record<string, string>>;
}

/** A promise about one request by itself, which only this API's document makes. */
export interface RequestRule {
  readonly requirement: Requirement;
  /** Names of the world without which it cannot be looked at. */
  readonly needs: readonly string[];
  /** `undefined` if the request does not concern it, else the differences found. */
  readonly look: (exchange: Exchange, world: World) => readonly Difference[] | undefined;
}

export interface ClientSide {
  readonly grounds: Readonly<Record<ClientRule, Ground>>;
  /** By operation that moves money, the calls any of which recovers it; an operation that is not here has none. */
  readonly recoveries: Readonly<Record<string, readonly RecoveryCall[]>>;
  /** By operation that makes a payment, the pointer of the client's own name for it. */
  readonly ownNames?: Readonly<Record<string, string>>;
  /** Operations that are done to a payment that was made before, which its state may not allow. */
  readonly acts: readonly string[];
  readonly requestRules?: readonly RequestRule[];
}
