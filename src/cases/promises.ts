/** What is promised of a case: what the plan says of it; else what is firmly allowed of a field that firmly exists is accepted, and all else is open. */
import { type DerivedCase, rightKinds } from './derive-cases.ts';
import type { Field } from './fields.ts';
import type { Said } from './twin.ts';

export interface Promised {
  readonly promises: Said['promises'];
  readonly by: readonly string[];
  readonly because?: string;
}

export function promiseOf(
  { kind, basis }: Pick<DerivedCase, 'kind' | 'basis'>,
  field: Field | undefined,
  operation: string,
  said: readonly Said[],
): Promised {
  const words = said.find((each) => concerns(each, kind, field?.pointer ?? '', operation));
  if (words) return { by: [], ...words };
  const isAllowed = rightKinds.includes(kind) && basis !== 'assumed' && field?.basis !== 'assumed';
  return { promises: isAllowed ? 'accepted' : 'open', by: [] };
}

function concerns({ kinds, fields, of }: Said, kind: DerivedCase['kind'], pointer: string, operation: string): boolean {
  if (!kinds.includes(kind) || (of && !of.includes(operation))) return false;
  if (fields instanceof RegExp) return fields.test(pointer);
  return fields?.includes(pointer) ?? true;
}
