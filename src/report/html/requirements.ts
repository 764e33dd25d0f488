/** The requirements of one API: a matrix of areas and verdicts, then each requirement as a row that opens. */
import { groupBy } from '../../cases/groups.ts';
import { badVerdicts, type Verdict, verdicts } from '../../vocabulary/verdict.ts';
import type { ApiRecord, RequirementRecord } from '../record.ts';
import { type ExchangesOf, findingList, indexExchanges } from './findings.ts';
import { dataScript, type Html, html, nothing, scrolling } from './markup.ts';
import { countCell } from './run-header.ts';
import { areaOf, badge, count, deviationWords, verdictHead } from './words.ts';

/** Areas that hold one of these are open from the beginning. */
const SPEAKING: readonly Verdict[] = [...badVerdicts, 'assumption', 'known'];

/** Which row reads which data of the page. */
interface Shared {
  readonly exchangesOf: ExchangesOf;
  /** Place of each flow's title in the page's data; a title stands there once, however many requirements name it. */
  readonly flowIndex: ReadonlyMap<string, number>;
  readonly deviations: ApiRecord['deviations'];
}

export function requirementsPart(api: ApiRecord, index: number): Html {
  const areas = groupBy(api.requirements, ({ id }) => areaOf(id));
  const titles = [...new Set(api.requirements.flatMap(({ flows }) => flows))];
  const shared = {
    exchangesOf: indexExchanges(api.exchanges),
    flowIndex: new Map(titles.map((title, place) => [title, place])),
    deviations: api.deviations,
  };
  return html`${matrix(api, areas)}
<h3>Requirements</h3>
${[...areas].map(([area, rows]) => areaFold(area, rows, shared))}
${dataScript(`flows-${index}`, titles)}${dataScript(`exchanges-${index}`, api.exchanges)}`;
}

function matrix({ api, summary }: ApiRecord, areas: ReadonlyMap<string, readonly RequirementRecord[]>): Html {
  const seen = verdicts.filter((verdict) => summary[verdict] > 0);
  const caption = `Requirements of ${api} by area and verdict`;
  const rows = [...areas].map(([area, own]) => {
    const cells = seen.map((verdict) =>
      countCell(own.filter((row) => row.verdict === verdict).length, verdict, { api, verdict, q: `${area}-` }),
    );
    return html`<tr><th scope="row">${area}</th>${cells}<td class="number">${own.length}</td></tr>\n`;
  });
  return html`<div class="only-unfiltered">
<h3>Verdicts by area</h3>
${scrolling(
  caption,
  html`<table class="matrix"><caption>${caption}</caption>
<thead><tr><th scope="col">Area</th>${seen.map(verdictHead)}<th scope="col" class="number">all</th></tr></thead>
<tbody>${rows}</tbody></table>`,
)}</div>\n`;
}

function areaFold(area: string, rows: readonly RequirementRecord[], shared: Shared): Html {
  const isOpen = rows.some(({ verdict }) => SPEAKING.includes(verdict));
  const counts = verdicts.flatMap((verdict) => {
    const own = rows.filter((row) => row.verdict === verdict).length;
    return own > 0 ? [html`<span class="${verdict}">${own} ${verdict}</span>`] : [];
  });
  return html`<details class="area"${isOpen ? html` open data-open` : nothing}>
<summary><h4>${area}</h4> <span class="counts">${counts.map((each, place) => html`${place > 0 ? ', ' : ''}${each}`)}</span></summary>
${rows.map((row) => requirementRow(row, shared))}</details>\n`;
}

function requirementRow(row: RequirementRecord, { exchangesOf, flowIndex, deviations }: Shared): Html {
  const { id, verdict, statement, basis, source, operations, flows, findings, reason } = row;
  return html`<details class="requirement" id="${id}" data-verdict="${verdict}">
<summary>${badge(verdict)} <span class="id">${id}</span> <span class="statement">${statement}</span></summary>
<div class="panel"><dl class="about">
${reason === undefined ? nothing : html`<dt>Why ${verdict}</dt><dd>${reason}</dd>`}
${deviations
  .filter(({ requirement }) => requirement === id)
  .map(
    ({ state, reason, ticket, owner, expires }) =>
      html`<dt>Known deviation</dt><dd>${deviationWords[state]}: ${reason} (${ticket}, ${owner}, until ${expires})</dd>`,
  )}
<dt>Source</dt><dd>${basis}: ${source.section}, ${source.locator}</dd>
<dt>Operations</dt><dd>${operations.map((operation, place) => html`${place > 0 ? ', ' : ''}<code>${operation}</code>`)}</dd>
<dt>Link</dt><dd><a href="#${encodeURIComponent(id)}">#${id}</a></dd>
</dl>
${findingList(findings, exchangesOf)}
${flows.length > 0 ? html`<details class="flows" data-flows="${flows.map((flow) => flowIndex.get(flow)).join(' ')}"><summary>${count(flows.length, 'flow')} looked at it</summary></details>` : nothing}
</div></details>\n`;
}
