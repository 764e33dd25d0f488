/** Remembers by which signs outcomes are told: hundreds of steps ask the same. */
import type { Contract } from '../contract/contract.ts';
import type { Operation } from '../contract/operation.ts';
import type { Api } from '../vocabulary/api.ts';
import type { Expectation } from '../vocabulary/flow.ts';
import { type OutcomeSigns, outcomeSigns } from './outcome-signs.ts';

/** `payload`: of the request that is answered. */
export type SignBook = (operation: Operation, expect: Expectation, payload: unknown) => OutcomeSigns;

type Members = Record<string, unknown>;

interface Entry {
  /** The members of the request that the reader of outcomes looked at. */
  readonly looked: Members;
  readonly signs: OutcomeSigns;
}

export function signBook(api: Api, contract: Contract): SignBook {
  const entries = new Map<string, Entry[]>();
  return (operation, expect, payload) => {
    const key = [operation.id, ...expect.outcomes].join(' ');
    const known = entries.get(key) ?? [];
    entries.set(key, known);
    const members = (payload ?? {}) as Members;
    const found = known.find(({ looked }) => Object.entries(looked).every(([name, value]) => members[name] === value));
    if (found) return found.signs;
    const looked: Members = {};
    const signs = outcomeSigns(api, contract, operation, expect, watched(members, looked));
    known.push({ looked, signs });
    return signs;
  };
}

/** The same members, each of which is noted when it is looked at. */
function watched(members: Members, looked: Members): Members {
  const note = (name: string | symbol) => {
    if (typeof name === 'string') looked[name] = members[name];
  };
  return new Proxy(members, {
    get: (target, name) => {
      note(name);
      return Reflect.get(target, name);
    },
    getOwnPropertyDescriptor: (target, name) => {
      note(name);
      return Reflect.getOwnPropertyDescriptor(target, name);
    },
    has: (target, name) => {
      note(name);
      return Reflect.has(target, name);
    },
    ownKeys: (target) => {
      Object.keys(target).forEach(note);
      return Reflect.ownKeys(target);
    },
  });
}
