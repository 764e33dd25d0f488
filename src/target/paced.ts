/** A port that never sends more requests a second than a target bears. */
import { setTimeout } from 'node:timers/promises';
import type { Send } from '../engine/send.ts';

/** The first request goes at once, each other one `1 / perSecond` seconds after the one before it at the earliest. */
export function paced(send: Send, perSecond: number): Send {
  let turn: Promise<unknown> = Promise.resolve();
  return async (request) => {
    const mine = turn;
    turn = mine.then(() => setTimeout(1000 / perSecond));
    await mine;
    return send(request);
  };
}
