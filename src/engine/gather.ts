/** Gathers a body piece by piece into one place, which grows with what has come and never beyond a bound. */

const FIRST_ROOM = 16 * 1024;

/** Pieces are copied and not kept, since ten million pieces of one byte take a gigabyte. */
export class Room {
  readonly #longest: number;
  #bytes = new Uint8Array(FIRST_ROOM);
  #length = 0;

  /** Takes `longest` bytes at most. */
  constructor(longest: number) {
    this.#longest = longest;
  }

  /** Nothing of the piece is taken, and `false` given, if there would be more than the bound. */
  take(piece: Uint8Array): boolean {
    const end = this.#length + piece.length;
    if (end > this.#longest) return false;
    if (end > this.#bytes.length) {
      const wider = new Uint8Array(Math.max(end, 2 * this.#bytes.length));
      wider.set(this.bytes());
      this.#bytes = wider;
    }
    this.#bytes.set(piece, this.#length);
    this.#length = end;
    return true;
  }

  /** What has come so far. */
  bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }
}

/** The whole body; `undefined` if it is longer than `longest` bytes: then reading has stopped and the stream is destroyed. */
export async function gather(body: AsyncIterable<Uint8Array>, longest: number): Promise<Uint8Array | undefined> {
  const room = new Room(longest);
  for await (const piece of body) if (!room.take(piece)) return undefined;
  return room.bytes();
}
