/** What was found against one requirement: equal findings once, with every place where they were seen. */
import { groupBy } from '../../cases/groups.ts';
import type { Finding } from '../../vocabulary/finding.ts';
import type { ExchangeRecord } from '../record.ts';
import { type Html, html, nothing } from './markup.ts';
import { count, milliseconds } from './words.ts';

/** More of one requirement do not help a reader; the record has all. */
const MOST_FINDINGS = 30;
const MOST_PLACES = 10;

/** Where in the page's data the exchanges of a step are. */
export type ExchangesOf = (finding: Finding) => readonly IndexedExchange[];

export interface IndexedExchange {
  readonly index: number;
  readonly exchange: ExchangeRecord;
}

/** Finds exchanges by flow and step, the only names that a finding and an exchange share. */
export function indexExchanges(exchanges: readonly ExchangeRecord[]): ExchangesOf {
  const keyOf = ({ flow, step }: { flow: string; step: string }) => JSON.stringify([flow, step]);
  const indexed = exchanges.map((exchange, index) => ({ exchange, index }));
  const byStep = groupBy(indexed, ({ exchange }) => keyOf(exchange));
  return (finding) => byStep.get(keyOf(finding)) ?? [];
}

export function findingList(findings: readonly Finding[], exchangesOf: ExchangesOf): Html {
  if (findings.length === 0) return nothing;
  const distinct = groupBy(findings, ({ kind, basis, operation, pointer, expected, received }) =>
    JSON.stringify([kind, basis, operation, pointer, expected, received]),
  );
  const shown = [...distinct.values()].slice(0, MOST_FINDINGS);
  return html`<ol class="findings">${shown.map((same) => findingItem(same, exchangesOf))}</ol>
${more(distinct.size - shown.length, 'finding')}`;
}

function findingItem(same: readonly Finding[], exchangesOf: ExchangesOf): Html {
  const [{ kind, basis, operation, pointer, expected, received }] = same as [Finding];
  return html`<li><dl class="finding">
<dt>Kind</dt><dd>${kind} (${basis})</dd>
<dt>Where</dt><dd><code>${operation}${pointer && ` ${pointer}`}</code></dd>
<dt>Expected</dt><dd><code>${expected}</code></dd>
<dt>Received</dt><dd><code>${received}</code></dd>
<dt>Seen in</dt><dd><ul class="places">${same.slice(0, MOST_PLACES).map((finding) => place(finding, exchangesOf))}</ul>${more(same.length - MOST_PLACES, 'place')}</dd>
</dl></li>\n`;
}

function place(finding: Finding, exchangesOf: ExchangesOf): Html {
  return html`<li>“${finding.step}” in “${finding.flow}”, <code>${finding.at}</code>${exchangesOf(finding).map(exchangeFold)}</li>`;
}

/** Empty until a reader opens it: see lazy.js. */
function exchangeFold({ index, exchange: { request, response, duration } }: IndexedExchange): Html {
  const status = response.status === null ? 'no answer' : `HTTP ${response.status}`;
  return html`<details class="exchange" data-exchange="${index}"><summary><code>${request.method} ${request.path}</code> → ${status}, ${milliseconds(duration)}</summary></details>`;
}

function more(number: number, noun: string): Html {
  return number > 0
    ? html`<p class="more">… and ${count(number, `more ${noun}`)}, all in <code>conformance.json</code></p>`
    : nothing;
}
