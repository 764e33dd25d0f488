/** One observed difference between what is promised and what came, in one shape for contract, flows and ledger. */
import type { Basis } from './basis.ts';

export const findingKinds = [
  // the contract, one kind per rule
  'missing-field',
  'null-value',
  'wrong-type',
  'unknown-enum-value',
  'undocumented-field',
  'field-casing',
  'wrong-format',
  'out-of-range',
  'wrong-combination',
  'malformed-body',
  'undocumented-status',
  'content-type',
  'missing-header',
  // behaviour
  'outcome',
  'value',
  'text',
  'money',
  // what a client does
  'route',
  'credentials',
  'conduct',
  'scenario',
  // what kept us from looking
  'prerequisite',
  'environment',
  'suite',
] as const;

export type FindingKind = (typeof findingKinds)[number];

/** A difference, before anybody has said which requirement it breaks. */
export interface Difference {
  readonly kind: FindingKind;
  /** How firmly the broken fact stands. */
  readonly basis: Basis;
  /** JSON pointer into the message; empty for the message as a whole. */
  readonly pointer: string;
  readonly expected: string;
  readonly received: string;
}

export interface Finding extends Difference {
  readonly requirement: string;
  readonly operation: string;
  readonly flow: string;
  readonly step: string;
  /** Where the step is written: `specs/connexpay/flows/returns.ts:42`. */
  readonly at: string;
}
