/** What somebody asked of a served mock that it cannot do: one sentence, and the status that it is answered with. */
export class Problem extends Error {
  readonly status: number;

  constructor(sentence: string, status = 400) {
    super(sentence);
    this.status = status;
  }
}
