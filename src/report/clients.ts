/** What came of each client that a gate has judged, by itself: it is to a verdict what a flow is to a conformance run. */
import { badVerdicts } from '../vocabulary/verdict.ts';
import type { ApiRecord, RequirementRecord } from './record.ts';

export interface ClientRecord {
  /** `the client in checkout-tests`. */
  readonly title: string;
  /** A record of nothing but this client. */
  readonly record: ApiRecord;
}

/** What the client was held against. */
export function lookedAt({ record }: ClientRecord): readonly RequirementRecord[] {
  return record.requirements.filter(({ verdict }) => verdict !== 'untested');
}

/** What it does not do as the document asks, and what could not be looked at. */
export function badRows(client: ClientRecord): readonly RequirementRecord[] {
  return lookedAt(client).filter(({ verdict }) => badVerdicts.includes(verdict));
}

/** A client that was held against nothing has shown nothing. */
export function outcomeOf(client: ClientRecord): 'passed' | 'failed' | 'skipped' {
  if (lookedAt(client).length === 0) return 'skipped';
  return badRows(client).length > 0 ? 'failed' : 'passed';
}

/** Milliseconds that its calls took. */
export function durationOf({ record }: ClientRecord): number {
  return record.operations.flatMap(({ durations }) => durations).reduce((sum, each) => sum + each, 0);
}
