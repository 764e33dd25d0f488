/** Gathers a body piece by piece into one place, which grows with what has come and never beyond a bound. */

const FIRST_ROOM = 16 * 1024;

/**
 * The whole body; `undefined` if it is longer than `longest` bytes: then reading has stopped and the stream is
 * destroyed. Pieces are copied and not kept, since ten million pieces of one byte take a gigabyte.
 */
export async function gather(body: AsyncIterable<Uint8Array>, longest: number): Promise<Uint8Array | undefined> {
  let room = new Uint8Array(FIRST_ROOM);
  let length = 0;
  for await (const piece of body) {
    const end = length + piece.length;
    if (end > longest) return undefined;
    if (end > room.length) {
      const wider = new Uint8Array(Math.max(end, 2 * room.length));
      wider.set(room.subarray(0, length));
      room = wider;
    }
    room.set(piece, length);
    length = end;
  }
  return room.subarray(0, length);
}
