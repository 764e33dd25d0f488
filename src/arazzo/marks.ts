/**
 * Runtime expressions on their way through payload recipes. A recipe only sees a text, the mark; where the mark comes out
 * again untouched, the expression may stand.
 */
import { Inexpressible } from './inexpressible.ts';

const MARK = /⟦([^⟦⟧]+)⟧/g;
/** What a player may take for a runtime expression though it is none. */
const MISTAKABLE = /\$\w|\{.*\}/s;

/** A value that the player of a document fills in. */
export class Expression {
  /** `$steps.‹step›.outputs.‹name›`, or a text in which such stand in braces. */
  readonly text: string;
  /** Whether the value is the expression's own, of whatever type it is. */
  readonly isWhole: boolean;

  constructor(text: string, isWhole: boolean) {
    this.text = text;
    this.isWhole = isWhole;
  }
}

export function markOf(expression: string): string {
  return `⟦${expression}⟧`;
}

/** A copy in which each text with marks is an `Expression`. Throws `Inexpressible` for a text that looks like one. */
export function readMarks(value: unknown): unknown {
  if (typeof value === 'string') return readText(value);
  if (Array.isArray(value)) return value.map(readMarks);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, readMarks(member)]));
}

/** The payload as a document has it: each expression as its text. */
export function writePayload(value: unknown): unknown {
  if (value instanceof Expression) return value.text;
  if (Array.isArray(value)) return value.map(writePayload);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, writePayload(member)]));
}

/** The text with what `fill` gives for each marked expression, if it gives anything. */
export function fillMarks(text: string, fill: (expression: string) => string | undefined): string {
  return text.replace(MARK, (mark, expression: string) => fill(expression) ?? mark);
}

export function marksIn(value: unknown): readonly string[] {
  return [...(JSON.stringify(value) ?? '').matchAll(MARK)].map(([, expression = '']) => expression);
}

function readText(text: string): unknown {
  const [mark, expression = ''] = [...text.matchAll(MARK)][0] ?? [];
  if (mark === undefined) {
    if (MISTAKABLE.test(text)) throw new Inexpressible('a text in a request looks like a runtime expression');
    return text;
  }
  if (mark === text) return new Expression(expression, true);
  return new Expression(text.replace(MARK, '{$1}'), false);
}
