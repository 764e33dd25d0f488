/** The head of the page: how the run ended, what it was, and per API what was and what was not tested. */
import { type Verdict, verdicts } from '../../vocabulary/verdict.ts';
import type { ApiRecord, RunRecord } from '../record.ts';
import { tellUndeclared } from '../undeclared.ts';
import { type Html, html, nothing, scrolling } from './markup.ts';
import {
  count,
  exitCodeWords,
  filterLink,
  milliseconds,
  notTested,
  symbol,
  targetWords,
  verdictHead,
} from './words.ts';

export function runHeader({ run, apis }: RunRecord): Html {
  const { head, short, tone } = exitCodeWords[run.exitCode];
  const facts: readonly [string, unknown][] = [
    ['Started', html`<time datetime="${run.start}">${run.start.replace('T', ' ').replace(/\.\d+Z$/, ' UTC')}</time>`],
    ['Took', milliseconds(run.duration)],
    ['Exit code', `${run.exitCode}, ${short}`],
    ['Flows played', `${run.played} of ${run.planned}`],
    ['Seed', html`<code>${run.seed}</code>`],
    ['Suite', run.suiteVersion],
  ];
  const notes = apis.flatMap(({ api, undeclared = [] }) => undeclared.map((each) => ({ api, each })));
  const items = notes.map(({ api, each }) => html`<li>Note, <strong>${api}</strong>: ${tellUndeclared(each)}</li>`);
  return html`<header>
<p class="product">Tollgate</p>
<h1>Conformance report</h1>
<p class="outcome ${tone}"><span aria-hidden="true">${symbol(tone)} </span>${head}</p>
<dl class="facts">${facts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
${items.length > 0 ? html`<ul class="notes">${items}</ul>` : nothing}
</header>\n`;
}

/** What was tested, and what was not, in one table. */
export function overview({ apis }: RunRecord): Html {
  const rows = apis.flatMap(({ requirements }) => requirements);
  const without = rows.filter(({ verdict }) => notTested.includes(verdict)).length;
  const operations = apis.flatMap((api) => api.operations);
  const silent = operations.filter(({ calls }) => calls === 0).length;
  const seen = verdicts.filter((verdict) => apis.some(({ summary }) => summary[verdict] > 0));
  return html`<section class="only-unfiltered" aria-labelledby="overview">
<h2 id="overview">What was tested</h2>
<p>${count(rows.length, 'requirement')} of ${count(apis.length, 'API')}; ${without} of them not tested. ${count(operations.length, 'operation')}; ${silent} of them never called.</p>
${scrolling(
  'Requirements by API and verdict',
  html`<table class="matrix"><caption>Requirements by API and verdict</caption>
<thead><tr><th scope="col">API</th><th scope="col">Target</th><th scope="col">Share</th>${seen.map(verdictHead)}<th scope="col" class="number">all</th><th scope="col" class="number">operations called</th></tr></thead>
<tbody>${apis.map((api) => overviewRow(api, seen))}</tbody></table>`,
)}
</section>\n`;
}

function overviewRow({ api, target, summary, requirements, operations }: ApiRecord, seen: readonly Verdict[]): Html {
  const called = operations.filter(({ calls }) => calls > 0).length;
  return html`<tr><th scope="row"><a href="#api-${encodeURIComponent(api)}">${api}</a></th><td class="target">${targetWords(target)}</td><td>${share(summary)}</td>${seen.map((verdict) => countCell(summary[verdict], verdict, { api, verdict }))}<td class="number">${requirements.length}</td><td class="number">${called} of ${operations.length}</td></tr>\n`;
}

/** A count that leads to what it counts. */
export function countCell(value: number, verdict: Verdict, filter: Readonly<Record<string, string>>): Html {
  if (value === 0) return html`<td class="number zero">0</td>`;
  return html`<td class="number"><a class="${verdict}" href="${filterLink(filter)}">${value}</a></td>`;
}

const WIDTH = 120;

/** The counts beside it say the same. */
function share(summary: ApiRecord['summary']): Html {
  const all = Object.values(summary).reduce((sum, each) => sum + each, 0) || 1;
  let x = 0;
  const bars = verdicts.map((verdict) => {
    const width = (summary[verdict] / all) * WIDTH;
    const from = x;
    x += width;
    if (width === 0) return nothing;
    return html`<rect class="${verdict}" x="${from.toFixed(1)}" width="${width.toFixed(1)}" height="10"/>`;
  });
  return html`<svg class="share" width="${WIDTH}" height="10" aria-hidden="true">${bars}</svg>`;
}
