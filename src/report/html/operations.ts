/** The operations of one API: how often each was called, what it answered and how long it took, and the cases of its request fields. */
import { type Verdict, verdicts } from '../../vocabulary/verdict.ts';
import type { ApiRecord, OperationRecord } from '../record.ts';
import { axis, boxPlot, decadesOf, latenciesOf, scaleOf } from './latency-plot.ts';
import { dataScript, type Html, html, nothing, scrolling } from './markup.ts';
import { count, milliseconds } from './words.ts';

export function operationsPart({ api, operations }: ApiRecord, index: number): Html {
  const called = operations.flatMap((operation) => {
    const latencies = latenciesOf(operation.durations);
    return latencies ? [{ operation, latencies }] : [];
  });
  if (called.length === 0) return nothing;
  const decades = decadesOf(called.map(({ latencies }) => latencies));
  const scale = scaleOf(decades);
  const rows = called.map(
    ({ operation: { operationId, method, path, calls, statuses }, latencies }) =>
      html`<tr><th scope="row">${operationId}<br><code class="path">${method} ${path}</code></th><td class="number">${calls}</td><td>${statusList(statuses)}</td><td class="number">${milliseconds(latencies.median)}</td><td class="number">${milliseconds(latencies.p95)}</td><td class="number">${milliseconds(latencies.most)}</td><td>${boxPlot(latencies, decades, scale)}</td></tr>\n`,
  );
  const caption = `Calls, statuses and latencies of the operations of ${api}`;
  return html`<div class="only-unfiltered">
<h3>Operations</h3>
${scrolling(
  caption,
  html`<table class="operations"><caption>${caption}. In the plot, in milliseconds: line from least to most, box over the middle half, bar at the median, tick at the 95th percentile.</caption>
<thead><tr><th scope="col">Operation</th><th scope="col" class="number">calls</th><th scope="col">statuses</th><th scope="col" class="number">median</th><th scope="col" class="number">p95</th><th scope="col" class="number">max</th><th scope="col"><span class="hidden-text">plot</span>${axis(decades, scale)}</th></tr></thead>
<tbody>${rows}</tbody></table>`,
)}
${casesPart(operations, index)}
</div>\n`;
}

function statusList(statuses: OperationRecord['statuses']): Html {
  return html`<ul class="statuses">${Object.entries(statuses).map(([status, times]) => html`<li><strong>${status}</strong> ×${times}</li>`)}</ul>`;
}

function casesPart(operations: readonly OperationRecord[], index: number): Html {
  const folds = operations.flatMap((operation, place) =>
    operation.fields === undefined ? [] : [casesFold(operation, `cases-${index}-${place}`)],
  );
  if (folds.length === 0) return nothing;
  return html`<h3>Cases of request fields</h3>
<p>Each is a good request with one thing changed. What the document promises of it, and what came.</p>
${folds}`;
}

/** Empty until a reader opens it: see lazy.js. A case is four values, since there are thousands. */
function casesFold({ operationId, fields = [], leftOut = {} }: OperationRecord, id: string): Html {
  const cases = fields.flatMap((field) => field.cases);
  const by = (verdict: Verdict) => cases.filter((each) => each.verdict === verdict).length;
  const counts = verdicts.flatMap((verdict) => (by(verdict) > 0 ? [`${by(verdict)} ${verdict}`] : []));
  const data = {
    operation: operationId,
    fields: fields.map((field) => [
      field.field,
      field.cases.map((each) => [each.case, each.promised, each.came, each.verdict]),
    ]),
    leftOut,
  };
  return html`<details class="cases" data-cases="${id}"><summary><code>${operationId}</code> ${count(fields.length, 'field')}, ${count(cases.length, 'case')}: ${counts.join(', ')}; ${Object.keys(leftOut).length} left out</summary></details>
${dataScript(id, data)}`;
}
