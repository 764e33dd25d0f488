/** How the answers of each operation changed: statuses, members, types, values of enums. */
import type { AnswerShape, EnumValue, JsonType, MemberShape } from '../../engine/shape.ts';
import type { OperationRecord } from '../record.ts';

export type ShapeChange =
  /** `none` is that no answer came. */
  | (Place & { readonly change: 'new-status' })
  | (Place & { readonly change: 'lost-status' })
  | (PlaceOfMember & { readonly change: 'new-field' | 'lost-field'; readonly types: readonly JsonType[] })
  | (PlaceOfMember & {
      readonly change: 'types';
      readonly before: readonly JsonType[];
      readonly after: readonly JsonType[];
    })
  | (PlaceOfMember & {
      readonly change: 'values';
      readonly new: readonly EnumValue[];
      readonly lost: readonly EnumValue[];
    });

interface Place {
  readonly operation: string;
  readonly status: string;
}

interface PlaceOfMember extends Place {
  readonly pointer: string;
}

/** Members are compared between answers with one status, if both records have any. */
export function shapeChanges(before: readonly OperationRecord[], after: readonly OperationRecord[]): ShapeChange[] {
  const ids = [...new Set([...before, ...after].map(({ operationId }) => operationId))];
  return ids.flatMap((operation) => {
    const [old, now] = [before, after].map((list) => list.find(({ operationId }) => operationId === operation));
    const statuses = [...new Set([old, now].flatMap((one) => Object.keys(one?.statuses ?? {})))].sort();
    return statuses.flatMap((status): ShapeChange[] => {
      const place = { operation, status };
      if (!old?.statuses[status]) return [{ ...place, change: 'new-status' }];
      if (!now?.statuses[status]) return [{ ...place, change: 'lost-status' }];
      const [one, other] = [old.shapes?.[status], now.shapes?.[status]];
      return one && other ? memberChanges(place, one, other) : [];
    });
  });
}

function memberChanges(place: Place, before: AnswerShape, after: AnswerShape): ShapeChange[] {
  const pointers = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return pointers.flatMap((pointer): ShapeChange[] => {
    const [old, now] = [before[pointer], after[pointer]];
    const at = { ...place, pointer };
    if (old && now) return [...typeChanges(at, old, now), ...valueChanges(at, old, now)];
    // What is in something new is new as well; it is told once.
    if (now) return isOutermost(pointer, before) ? [{ ...at, change: 'new-field', types: now.types }] : [];
    return old && isOutermost(pointer, after) ? [{ ...at, change: 'lost-field', types: old.types }] : [];
  });
}

/** Whether the shape that lacks a member has all around it. */
function isOutermost(pointer: string, shape: AnswerShape): boolean {
  return pointer === '' || shape[pointer.slice(0, pointer.lastIndexOf('/'))] !== undefined;
}

function typeChanges(at: PlaceOfMember, { types: before }: MemberShape, { types: after }: MemberShape): ShapeChange[] {
  const isSame = before.length === after.length && before.every((type) => after.includes(type));
  return isSame ? [] : [{ ...at, change: 'types', before, after }];
}

function valueChanges(at: PlaceOfMember, before: MemberShape, after: MemberShape): ShapeChange[] {
  const [old, now] = [before.values ?? [], after.values ?? []];
  const added = now.filter((value) => !old.includes(value));
  const lost = old.filter((value) => !now.includes(value));
  return added.length + lost.length > 0 ? [{ ...at, change: 'values', new: added, lost }] : [];
}
