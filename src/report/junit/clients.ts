/** `junit.xml` of a verdict: one test case for each client, as that of a conformance run has one for each flow. */
import { badRows, type ClientRecord, durationOf, lookedAt, outcomeOf } from '../clients.ts';
import type { RunHeader } from '../record.ts';
import { describePlainly } from '../summary.ts';
import { element } from './xml.ts';

/** The whole document. A client is called the same from run to run. */
export function clientsJunit({ start, duration }: RunHeader, api: string, clients: readonly ClientRecord[]): string {
  const having = (outcome: string) => clients.filter((client) => outcomeOf(client) === outcome).length;
  const [failures, skipped] = [having('failed'), having('skipped')];
  const counts = { tests: clients.length, failures, errors: 0, skipped, time: duration / 1000 };
  const cases = clients.map((client) => caseElement(api, client));
  const suite = element('testsuite', { name: api, timestamp: start, ...counts }, cases);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('testsuites', { name: 'tollgate clients', ...counts }, [suite])}\n`;
}

function caseElement(api: string, client: ClientRecord): string {
  const bad = badRows(client);
  const properties = lookedAt(client).map(({ id }) => element('property', { name: 'requirement', value: id }));
  const attributes = { classname: `${api}.clients`, name: client.title, time: (durationOf(client) / 1000).toFixed(3) };
  return element('testcase', attributes, [
    ...(properties.length > 0 ? [element('properties', {}, properties)] : []),
    ...(bad.length > 0
      ? [element('failure', { message: bad.map(({ id }) => id).join(', ') }, describePlainly(bad))]
      : []),
    ...(outcomeOf(client) === 'skipped' ? [element('skipped', { message: 'nothing of it was looked at' })] : []),
  ]);
}
