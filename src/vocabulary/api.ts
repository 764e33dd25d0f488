/** What the engine must know of an API beside its OpenAPI document. */
import type { Exchange } from '../engine/exchange.ts';
import type { AskedMoney } from '../money/asked.ts';
import type { LedgerRule, Posting } from '../money/ledger.ts';
import type { Ambiguity } from './ambiguity.ts';
import type { CleanUp } from './clean-up.ts';
import type { ClientSide } from './client.ts';
import type { Difference } from './finding.ts';
import type { CallStep, Flow, Recipe } from './flow.ts';
import type { LifeCycle } from './life-cycle.ts';
import type { Outcome } from './outcome.ts';
import type { Requirement } from './requirement.ts';
import type { ToldMove } from './told-move.ts';

/** A value of the world and where a sandbox target gets it from. */
export interface Given {
  /** Environment variable. */
  readonly variable: string;
  readonly secret: boolean;
  /** Without it the API cannot be called at all; what lacks any other is not applicable. */
  readonly required: boolean;
  /** What it is, for a person who fills in `.env`. */
  readonly meaning: string;
}

/** Where an answer has what a world value needs, if the environment does not give it. */
export interface Discovery {
  readonly name: string;
  readonly operation: string;
  readonly pointer: string;
}

/** A documented call that gives a token. */
export interface Login {
  readonly operation: string;
  readonly body: Recipe<unknown>;
  /** JSON pointer of the token in the answer. */
  readonly token: string;
  /** JSON pointer of its lifetime in seconds, if the answer tells it. */
  readonly lifetime?: string;
}

/** How the API's own user is authenticated by headers. */
export interface Credentials {
  /** Where the token comes from: a login, or a value of the world. */
  readonly token: Login | { readonly given: string };
  /** The headers that carry it. */
  readonly headers: (token: string) => Readonly<Record<string, string>>;
}

/** A promise that holds for every exchange of a run, looked at without being asked for. */
export interface AmbientRule {
  readonly requirement: string;
  /** `undefined` if the exchange does not concern it, else the differences found. */
  readonly look: (exchange: Exchange, earlier: readonly Exchange[]) => readonly Difference[] | undefined;
  /** Whether it rests on what flows send, so that nothing follows from it for the traffic of others. */
  readonly isOfFlows?: boolean;
}

/** How exchanges move money, and which requirement each rule of the ledger stands for. */
export interface Bookkeeping {
  readonly postings: (exchange: Exchange, earlier: readonly Exchange[]) => readonly Posting[];
  readonly requirements: Readonly<Partial<Record<LedgerRule, string>>>;
  /** What a request of the operation asks to be done with money, whatever is answered; `undefined` if nothing. */
  readonly asks: (operation: string, body: unknown) => AskedMoney | undefined;
}

/** Something that a target may or may not be able to do; a target file declares it. */
export interface Capability {
  /** What it is, for a person who fills in a target file. */
  readonly meaning: string;
  /** The operations that are not called without it. */
  readonly operations: readonly string[];
  /** Why its flows must have the account to themselves, if they must: with it, flows are played one after the other. */
  readonly alone?: string;
}

/** A card that flows pay with, and a call that shows whether a target still makes of it what they count on. */
export interface CardProbe {
  /** As people call it, with its last digits at most. */
  readonly card: string;
  readonly step: CallStep;
  /** The value of the world that makes the card what it is, if the environment may give it: needed for the call. */
  readonly given?: string;
}

/** How it shows whether a target still takes test cards. What the calls open is closed as after a run. */
export interface CardProbes {
  /** What is asked of the target for each, and no more than that. */
  readonly takes: 'a reservation' | 'a verification';
  readonly cards: readonly CardProbe[];
}

export interface Api {
  /** Folder name. */
  readonly name: string;
  /** Of its requirement ids, e.g. `CXP`. */
  readonly prefix: string;
  readonly title: string;
  readonly requirements: readonly Requirement[];
  /** By area, in kebab-case: `tests/<api>/<area>.spec.ts` plays them. */
  readonly flows: Readonly<Record<string, readonly Flow[]>>;
  /** What a payment can go through. */
  readonly lifeCycles: readonly LifeCycle[];
  /**
   * What an exchange begins or does in them if it is approved. Without it the lives of foreign traffic are not followed, and
   * nobody knows what is built upon a decline.
   */
  readonly toldMoves?: (exchange: Exchange) => readonly ToldMove[];
  readonly ambiguities: readonly Ambiguity[];
  readonly given: Readonly<Record<string, Given>>;
  /** Hosts of sandboxes that the document names, in lower case. */
  readonly sandboxHosts?: readonly string[];
  readonly capabilities?: Readonly<Record<string, Capability>>;
  readonly discoveries: readonly Discovery[];
  /** Absent where credentials stand in the body, or nowhere. */
  readonly credentials?: Credentials;
  /** Statuses of redirects that the document wants followed, with the same method and body, within the target's host. */
  readonly follows?: readonly number[];
  readonly readOutcome: (exchange: Exchange) => Outcome;
  /** A call that changes nothing, by which it shows whether the target lets us in. */
  readonly probe?: CallStep;
  readonly cardProbes?: CardProbes;
  readonly rules: readonly AmbientRule[];
  /** What the document asks of whoever calls it. */
  readonly client: ClientSide;
  readonly bookkeeping: Bookkeeping;
  /** What a run leaves open at a sandbox, and how it is closed again. */
  readonly cleanUp?: CleanUp;
  /** Names of members, at any depth, whose values are never written down. */
  readonly secretMembers: readonly string[];
}
