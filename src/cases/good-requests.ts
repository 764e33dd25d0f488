/** Requests that differ from the good one and are as good: with another value of one field, without it, with it alone. */
import { applyChange, type Change } from '../vocabulary/change.ts';
import type { CallStep, Stand } from '../vocabulary/flow.ts';
import { isWithin, valueAt, withValueAt } from '../vocabulary/pointer.ts';
import { derived, isReference } from '../vocabulary/reference.ts';
import type { Field } from './fields.ts';
import type { Seal, Twin } from './twin.ts';

type Sent = Pick<CallStep, 'body' | 'query'>;

/** The parts of the good step that a case in order has otherwise. */
export function goodRequest({ step, sealed }: Pick<Twin, 'step' | 'sealed'>, change: Change): Sent {
  const { body, query } = step;
  if (change.place === 'query') return { ...(body && { body }), query: changedBy(change, query) as CallStep['query'] };
  const seal = sealed && isOver(sealed, change) ? sealed.seal : (members: object) => members;
  return {
    query,
    ...(body && { body: (stand: Stand) => seal(changedBy(change, body(stand)) as object, stand) as never }),
  };
}

/** The parts of the good step with which a case is wrong. */
export function wrongRequest(twin: Twin, change: Change): Sent & { readonly wrong: Change } {
  const { body, query } = twin.step;
  if (twin.sealed && isOver(twin.sealed, change))
    return { ...goodRequest(twin, change), wrong: { ...change, how: 'made' } };
  return { ...(body && { body }), query, wrong: change };
}

function isOver({ over }: Seal, { pointer, place }: Change): boolean {
  return place === undefined && over.includes(pointer);
}

/** The request with this one of its optional fields; `stripped` are the others. */
export function requestAlone({ step }: Twin, change: Change, stripped: readonly Field[]): Sent {
  const strip = (place: Field['place'], members: unknown) =>
    stripped
      .filter((field) => field.place === place)
      .reduce((left, { pointer }) => withValueAt(left, pointer, undefined), members);
  const good = goodRequest({ step }, change);
  const { body } = good;
  return {
    query: strip('query', good.query) as CallStep['query'],
    ...(body && { body: (stand: Stand) => strip('body', body(stand)) as never }),
  };
}

/** What a request with the field alone does not have: optional ones that neither hold it nor are needed beside it. */
export function strippedFor(field: Field, fields: readonly Field[], { keeps = {} }: Twin): readonly Field[] {
  const needed = Object.entries(keeps).flatMap(([at, pointers]) => (isWithin(field.pointer, at) ? pointers : []));
  const stays = (pointer: string) => [field.pointer, ...needed].some((other) => isWithin(other, pointer));
  return fields.filter((other) => !other.isMandatory && (other.place !== field.place || !stays(other.pointer)));
}

/** On members of which any may be known only when the flow is played. */
function changedBy(change: Change, members: unknown): unknown {
  const { pointer, alter } = change;
  const good = valueAt(members, pointer);
  if (!alter || !isReference(good)) return applyChange(change, members, new Map());
  return withValueAt(
    members,
    pointer,
    derived(change.says, (kept) => alter(good.resolve(kept))),
  );
}
