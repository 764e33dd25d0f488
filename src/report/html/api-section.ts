/** One API: what was not tested, its requirements, the lives of its payments, its operations. */
import { groupBy } from '../../cases/groups.ts';
import type { ApiRecord } from '../record.ts';
import { lifeCyclesPart } from './life-cycles.ts';
import { type Html, html, nothing } from './markup.ts';
import { operationsPart } from './operations.ts';
import { requirementsPart } from './requirements.ts';
import { badge, count, notTested, targetWords } from './words.ts';

export function apiSection(api: ApiRecord, index: number, graph: string | undefined): Html {
  const { target } = api;
  return html`<section class="api" id="api-${api.api}" data-api="${api.api}" data-index="${index}" aria-labelledby="title-${index}">
<h2 id="title-${index}">${api.api} <span class="target">${targetWords(target)}</span></h2>
${target.trouble ? html`<p class="trouble">${target.trouble.sentence}</p>` : nothing}
${requirementsPart(api, index)}
${notTestedPart(api)}
${lifeCyclesPart(api, graph)}
${operationsPart(api, index)}
</section>\n`;
}

function notTestedPart({ requirements, operations }: ApiRecord): Html {
  const rows = requirements.filter(({ verdict }) => notTested.includes(verdict));
  const silent = operations.filter(({ calls }) => calls === 0);
  const byReason = [...groupBy(rows, ({ verdict, reason }) => `${verdict} ${reason}`).values()];
  const reasons = byReason
    .toSorted((a, b) => b.length - a.length)
    .map((own) => {
      const links = own.map(({ id }) => html`<a class="id" href="#${encodeURIComponent(id)}">${id}</a> `);
      return html`<li>${badge(own[0]?.verdict ?? 'untested')} ${own[0]?.reason} <details><summary>${count(own.length, 'requirement')}</summary><p class="ids">${links}</p></details></li>\n`;
    });
  const names = silent.map(({ operationId }, place) => html`${place > 0 ? ', ' : ''}<code>${operationId}</code>`);
  return html`<div class="only-unfiltered">
<h3>Not tested</h3>
${reasons.length > 0 ? html`<ul class="rows">${reasons}</ul>` : html`<p class="none">Every requirement was looked at.</p>`}
${silent.length > 0 ? html`<p>${count(silent.length, 'operation')} never called: ${names}</p>` : html`<p class="none">Every operation was called.</p>`}
</div>\n`;
}
