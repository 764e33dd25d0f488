/** A decline is taken for a decline and a refusal for a refusal: neither is repeated, undone as lost, or built upon. */
import type { Api } from '../../vocabulary/api.ts';
import type { Call } from '../call.ts';
import { type ConductRule, contentOf, mayBeOfTwo, nameOf, type Sight } from './conduct-rule.ts';
import { isAfter } from './recovers.ts';

export const answer: ConductRule = { rule: 'answer', begin };

/** Unsuccessful payments that are remembered, the newest; what comes of one comes soon. */
const MOST_REMEMBERED = 100;

interface Unsuccessful {
  readonly entry: Call;
  /** Of the payment that came of it all the same; its answer may hold those of devices and orders too. */
  readonly id: string | undefined;
}

function begin({ client, toldMoves = () => [] }: Api) {
  let remembered: Unsuccessful[] = [];
  /** The payment that a call begins, or to which it does something. */
  const paymentOf = ({ exchange }: Call): string | undefined => {
    const [told] = toldMoves(exchange);
    return told && ('begins' in told ? told.id : told.to);
  };
  const judge = (entry: Call, { entry: before, id }: Unsuccessful): Sight | undefined => {
    const was = `${nameOf(before)}, which was ${before.outcome.kind} (${before.outcome.sign})`;
    const isAct = client.acts.includes(entry.operation ?? '');
    if (before.outcome.kind === 'declined' && contentOf(entry) === contentOf(before))
      return breach(
        entry,
        'a declined request is not sent again',
        `the same request as ${was}`,
        mayBeOfTwo(entry, before),
      );
    if (isAct && id !== undefined && paymentOf(entry) === id)
      return breach(entry, 'only what was approved is built upon', `${entry.operation} of what came of ${was}`);
    if (isAfter(client, entry, before))
      return breach(entry, 'only what had no answer is asked after', `${entry.operation} of ${was}`);
    return undefined;
  };
  return {
    see: (entry: Call): Sight[] => {
      const breaches = remembered.flatMap((each) => judge(entry, each) ?? []);
      const { kind } = entry.outcome;
      const isUnsuccessful = entry.marks.moves && (kind === 'declined' || kind === 'refused');
      if (!isUnsuccessful) return breaches;
      const isNew = !client.acts.includes(entry.operation ?? '');
      remembered = [...remembered, { entry, id: isNew ? paymentOf(entry) : undefined }].slice(-MOST_REMEMBERED);
      return breaches.length > 0 ? breaches : [{ entry }];
    },
    end: () => [],
  };
}

function breach(entry: Call, expected: string, received: string, isAssumed = false): Sight {
  return { entry, breach: { expected, received, isAssumed } };
}
