/** Looks on while flows are played, and notes what their calls open and close. */
import type { Exchange } from '../engine/exchange.ts';
import type { Place, Watcher } from '../engine/watcher.ts';
import { lastPart } from '../text/path.ts';
import type { Api } from '../vocabulary/api.ts';
import type { CleanUp, OpenItem, Opening, ToldCall } from '../vocabulary/clean-up.ts';
import type { Change, OpenItems } from './open-items.ts';

const NO_ANSWER = 'no answer to its request has come yet';

export function watch(api: Api, cleanUp: CleanUp, items: OpenItems): Watcher {
  /** Items that were begun before their request was sent, by its body. */
  const begun = new WeakMap<object, string>();

  return {
    // Before anything is sent: whoever is killed while he waits for an answer does not know whether he has paid.
    sends: ({ operation, body }, place) => {
      if (!body || !('data' in body) || body.alter || !isObject(body.data)) return;
      const opening = cleanUp.opens({ operation: operation.id, asked: body.data, answered: {}, named: '' }, items.open);
      if (!opening || opening.isOfAnother) return;
      const { id: _, ...asked } = itemOf(opening);
      begun.set(body.data, items.begin({ ...asked, state: 'unknown', reason: NO_ANSWER }, place, place.redactor));
    },
    came: (exchange, place) => {
      const call = toldCall(exchange);
      const opening = cleanUp.opens(call, items.open);
      const { kind, sign } = api.readOutcome(exchange);
      // Before it opens anything: a capture ends the authorisation that it is made of.
      const endings = kind === 'approved' ? cleanUp.ends(call, items.open) : [];
      for (const { item, rest } of endings) {
        const change: Change =
          rest === undefined ? { state: 'closed' } : { state: 'opened', amount: rest, isRest: true };
        items.change(item.item, change, place.redactor);
      }
      if (opening) noteOpening(exchange, opening, { kind, sign }, place);
    },
  };

  function noteOpening(
    { request, isUnsent, trouble }: Exchange,
    opening: Opening,
    { kind, sign }: { readonly kind: string; readonly sign: string },
    place: Place,
  ): void {
    const before = isObject(request.body) ? begun.get(request.body) : undefined;
    const item = itemOf(opening);
    const note = (change: Change) => {
      if (before !== undefined) items.change(before, { ...item, ...change }, place.redactor);
      else if (change.state !== 'closed') items.begin({ ...item, ...change }, place, place.redactor);
    };
    if (kind === 'approved' && item.id === undefined)
      note({ state: 'unknown', reason: 'its answer has no id where one is expected' });
    else if (kind === 'approved') {
      // Who repeats a request may be answered with what it has made already.
      const isRepeated = !opening.isOfAnother && items.knows(item);
      note(isRepeated ? { state: 'closed', reason: 'made by an earlier request' } : { state: 'opened' });
    } else if (kind === 'unknown' && !isUnsent && !opening.isOfAnother)
      note({ state: 'unknown', reason: trouble ?? `its answer leaves open whether it was made: ${sign}` });
    else note({ state: 'closed', reason: isUnsent ? 'nothing was sent' : `nothing was made: ${kind}` });
  }
}

function toldCall({ operation, request, answer }: Exchange): ToldCall {
  return {
    operation: operation.id,
    asked: isObject(request.body) ? request.body : {},
    answered: isObject(answer?.body) ? answer.body : {},
    named: lastPart(request.path),
  };
}

function itemOf({ what, isOfAnother: _, ...values }: Opening): OpenItem {
  const told = Object.entries(values).filter(([, value]) => typeof value === 'string' || typeof value === 'number');
  return { what, ...Object.fromEntries(told.map(([name, value]) => [name, String(value)])) };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
