/** What a served mock was told to do with the next requests: decline one, lose its answer, never have heard of it. */
import type { RequestKind } from './requests.ts';

export const planAnswers = ['declined', 'lost', 'unheard'] as const;

export interface Plan {
  /**
   * `declined`: as the API documents a decline; `lost`: carried out, and no answer comes; `unheard`: neither carried out
   * nor answered.
   */
  readonly answer: (typeof planAnswers)[number];
  /** The operationId whose requests are meant; if there is none, those that move money. */
  readonly operation?: string;
  /** For how many requests it still holds. */
  readonly times: number;
}

export class Plans {
  #waiting: readonly Plan[] = [];

  /** Oldest first. */
  get waiting(): readonly Plan[] {
    return this.#waiting;
  }

  add(plan: Plan): void {
    this.#waiting = [...this.#waiting, plan];
  }

  forget(): void {
    this.#waiting = [];
  }

  /** The answer of the oldest plan that is for such a request, which thereby has come once less. */
  take(kind: RequestKind, declinable: readonly string[]): Plan['answer'] | undefined {
    const found = this.#waiting.find((plan) => isFor(plan, kind, declinable));
    if (!found) return undefined;
    const left = found.times > 1 ? [{ ...found, times: found.times - 1 }] : [];
    this.#waiting = this.#waiting.flatMap((plan) => (plan === found ? left : [plan]));
    return found.answer;
  }
}

function isFor({ answer, operation }: Plan, kind: RequestKind, declinable: readonly string[]): boolean {
  if (operation !== undefined) return operation === kind.operation;
  return kind.movesMoney && (answer !== 'declined' || declinable.includes(kind.operation));
}
