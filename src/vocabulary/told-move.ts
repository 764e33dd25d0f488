/** What one exchange says of the lives of payments: which one it begins, or what it does to one, by the names of the life cycles. */
export type ToldMove = Begun | Done;

/** A payment that is there if the exchange was approved. */
export interface Begun {
  /** The name of the beginning. */
  readonly begins: string;
  /** The id by which it is asked for what is done to it. */
  readonly id: string;
  /** Under which it can be meant together with others, or without its id: `device 8257…`. */
  readonly alsoNamed?: readonly string[];
  /** Minor units; `undefined` if no one knows. */
  readonly amount: number | undefined;
}

export interface Done {
  /** The name of the move. What its life cycle has no such move for leaves a payment of which nothing more is known. */
  readonly does: string;
  /** An id, or another name: then it is done to all payments of that name. */
  readonly to: string;
  /** Minor units; `undefined` if no one knows. Moves that are never made in parts need none. */
  readonly amount?: number | 'all' | undefined;
  /** Id of the transaction that came of it: whoever does something to that one may have changed the payment. */
  readonly makes?: string;
}
