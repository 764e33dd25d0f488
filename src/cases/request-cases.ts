/** Cases that concern a request as a whole: its body as such, its content type, its method. */
import type { Contract } from '../contract/contract.ts';
import type { Operation } from '../contract/operation.ts';
import { alteredText, rawBody, withContentType, withMethod } from '../vocabulary/change.ts';
import type { DerivedCase } from './derive-cases.ts';

/** No other operation has it at the same path; and it takes nothing away, should there be one after all. */
const METHODS = ['PATCH', 'PUT'];

export function requestCases({ operations }: Contract, { path, requestType }: Operation): readonly DerivedCase[] {
  const taken = [...operations.values()].filter((other) => other.path === path).map(({ method }) => method);
  const free = METHODS.find((method) => !taken.includes(method));
  const basis = 'documented';
  const isJson = requestType !== undefined && /json/.test(requestType);
  const ofJson: DerivedCase[] = [
    { kind: 'malformed', says: 'JSON that breaks off', basis, change: alteredText('JSON that breaks off', breakOff) },
    { kind: 'structure', says: 'a list in place of the object', basis, change: rawBody('[]') },
    { kind: 'no-body', says: 'no body', basis, change: alteredText('no body', () => '') },
  ];
  return [
    ...(isJson ? ofJson : []),
    ...(requestType === undefined
      ? []
      : [{ kind: 'content-type', says: 'as text/plain', basis, change: withContentType('text/plain') } as const]),
    ...(free === undefined ? [] : [{ kind: 'method', says: `by ${free}`, basis, change: withMethod(free) } as const]),
  ];
}

function breakOff(good: string): string {
  return good.slice(0, -1);
}
