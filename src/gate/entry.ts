/** One line of a journal: what a client sent and got, with nothing secret in it, and what was found at once. */
import type { Difference } from '../vocabulary/finding.ts';
import type { Outcome } from '../vocabulary/outcome.ts';

/** The first line of a journal. */
export interface JournalHeader {
  readonly tollgate: 'journal';
  readonly schemaVersion: 1;
  readonly api: string;
  /** What the requests were sent to: a mock's or a proxy's own URL, or where a recording was made. */
  readonly baseUrl: string;
  /** Whether the answers are a service's own and were looked at; those of a mock are not. */
  readonly looksAtAnswers: boolean;
}

export interface EntryFinding extends Difference {
  readonly requirement: string;
}

/** What a call is by itself, and marks that tell bodies and tokens apart without telling them; good within one journal. */
export interface Marks {
  /** Whether it asks for money to be moved. */
  readonly moves?: true;
  /** Of the text of its body; absent where nothing rests on it. */
  readonly body?: string;
  /** Of the credentials in its headers. */
  readonly token?: string;
  /** Of the token that its answer gave, and that one's lifetime in milliseconds, if it was told. */
  readonly gives?: string;
  readonly lifetime?: number;
}

export interface Entry {
  /** Counts from 1, in the order in which answers were there. */
  readonly number: number;
  /** When the request was there, milliseconds since the epoch. */
  readonly at: number;
  /** Milliseconds until its answer was. */
  readonly duration: number;
  /** Milliseconds to which these times are exact; absent for 1. */
  readonly precision?: number;
  readonly namespace?: string;
  /** Grows whenever what answers has forgotten all that was before; absent for 0. */
  readonly beginning?: number;
  /** `null` if no operation is documented for it. */
  readonly operation: string | null;
  readonly request: {
    readonly method: string;
    readonly path: string;
    readonly headers: Headers;
    readonly text: string;
  };
  /** Absent if the client got none. Of a mock, only answers that are no success have their text. */
  readonly answer?: {
    readonly status: number;
    readonly headers: Headers;
    readonly text: string;
    /** Where its `Location` leads, as a path like that of the request; absent if that is nowhere, or where nothing is seen. */
    readonly leadsTo?: string;
  };
  readonly trouble?: string;
  /** Why a body is not known, so that nothing can be said of it: `it was not recorded`. */
  readonly unread?: string;
  readonly outcome: Outcome;
  /** Ids of the requirements that were looked at, whether they are kept or not. */
  readonly looked: readonly string[];
  readonly findings: readonly EntryFinding[];
  readonly marks: Marks;
}

type Headers = Readonly<Record<string, string>>;
