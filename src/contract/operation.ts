/** One operation or webhook of a contract. */
import type { WireNames } from './wire-names.ts';

export interface Operation {
  readonly id: string;
  /** Upper case. */
  readonly method: string;
  /** Path template from the root of the host, e.g. `/api/v1/sales/{guid}`; the target's own, if an overlay gives one. */
  readonly path: string;
  /** Names of the documented query parameters. */
  readonly query: readonly string[];
  /** Media type of the request body, if it has one. */
  readonly requestType: string | undefined;
  /** Whether the document wants credentials for it. */
  readonly secured: boolean;
  /** JSON pointer of the operation in the bundled document. */
  readonly pointer: string;
  /** The target's own names of members, where they are not the contract's. */
  readonly wire: WireNames | undefined;
}
