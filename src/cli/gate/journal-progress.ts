/** What the thread of a journal tells the one that serves, which may have to wait for it and hears nothing while it waits. */

const WRITTEN = 0;
const ENDED = 1;

export class JournalProgress {
  /** Shared by both threads: what one is made of makes the other. */
  readonly cells: Int32Array<SharedArrayBuffer>;

  constructor(cells: Int32Array<SharedArrayBuffer> = new Int32Array(new SharedArrayBuffer(8))) {
    this.cells = cells;
  }

  /** Calls that stand in the file. */
  get written(): number {
    return Atomics.load(this.cells, WRITTEN);
  }

  get hasEnded(): boolean {
    return Atomics.load(this.cells, ENDED) === 1;
  }

  wrote(calls: number): void {
    Atomics.add(this.cells, WRITTEN, calls);
    Atomics.notify(this.cells, WRITTEN);
  }

  end(): void {
    Atomics.store(this.cells, ENDED, 1);
    Atomics.notify(this.cells, WRITTEN);
  }

  /** Until more is written, for so many milliseconds at most. */
  wait(milliseconds: number): void {
    Atomics.wait(this.cells, WRITTEN, this.written, milliseconds);
  }
}
