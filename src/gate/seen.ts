/** One request and its answer as a mock, a proxy or a recording saw them: raw, before anything is hidden or judged. */
export interface Seen {
  /** When the request was there to its last byte, milliseconds since the epoch on the clock of whoever saw it. */
  readonly at: number;
  /** Milliseconds until the answer was there to its last byte. */
  readonly duration: number;
  /** Which of several clients of one server sent it; absent if it is shared by nobody. */
  readonly namespace?: string;
  readonly request: {
    /** Upper case. */
    readonly method: string;
    /** Path and query, from the root of the API's host. */
    readonly path: string;
    /** Names in lower case. */
    readonly headers: Readonly<Record<string, string>>;
    readonly text: string;
  };
  /** Absent if the client got no whole answer. */
  readonly answer?: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly text: string;
  };
  /** Why it got none, in a few words. */
  readonly trouble?: string;
}
