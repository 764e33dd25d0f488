/** One request and its answer as a mock, a proxy or a recording saw them: raw, before anything is hidden or judged. */
export interface Seen {
  /** When the request was there to its last byte, milliseconds since the epoch on the clock of whoever saw it. */
  readonly at: number;
  /** Milliseconds to which these times are exact; absent for 1. */
  readonly precision?: number;
  /** Milliseconds until the answer was there to its last byte. */
  readonly duration: number;
  /** Which of several clients of one server sent it; absent if it is shared by nobody. */
  readonly namespace?: string;
  /** Grows whenever what answers has forgotten all that was before, so that nothing follows from that any more; absent for 0. */
  readonly beginning?: number;
  readonly request: SeenMessage & {
    /** Upper case. */
    readonly method: string;
    /** Path and query, from the root of the API's host. */
    readonly path: string;
  };
  /** Absent if the client got no whole answer. */
  readonly answer?: SeenMessage & {
    readonly status: number;
    /** Where its `Location` leads, as a path like that of the request; absent if that is nowhere, or where nothing is seen. */
    readonly leadsTo?: string;
  };
  /** Why it got none, in a few words. */
  readonly trouble?: string;
}

export interface SeenMessage {
  /** Names in lower case; values of a header that came more than once are joined by commas. */
  readonly headers: Readonly<Record<string, string>>;
  /** Unpacked. */
  readonly text: string;
  /** What keeps the text from being what was meant, where something does: `bytes that are not UTF-8`. */
  readonly flaw?: string;
  /** Why the text is empty although the body may not have been, so that nothing can be said of it: `it was not recorded`. */
  readonly unread?: string;
}

/** Its method, and a path, a URL or, for a tunnel, a host with its port. */
const REQUEST = /^[A-Z-]+ (?:\/|\*$|https?:\/\/|[\w.-]+:\d+$)/;

/** Whether a method and a path are such at all: whatever bytes reach a server are split at their spaces. */
export function beginsAsRequest({ method, path }: Pick<Seen['request'], 'method' | 'path'>): boolean {
  return REQUEST.test(`${method} ${path}`);
}
