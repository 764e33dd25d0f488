/** What a reader came for: broken promises, then what kept us from looking, then what is merely otherwise than we took it to be. */
import type { Verdict } from '../../vocabulary/verdict.ts';
import type { ApiRecord, DeviationRecord, Headline, RequirementRecord, RunRecord } from '../record.ts';
import { type Html, html, nothing } from './markup.ts';
import { badge, count, deviationWords, symbol } from './words.ts';

/** Rows of one list that are open from the beginning. */
const MOST_AT_ONCE = 25;

interface Part {
  readonly verdict: Verdict;
  readonly title: string;
  readonly rows: readonly Html[];
  /** What is said instead if there is no row. */
  readonly none: string;
}

export function headlines({ run, apis }: RunRecord): Html {
  const missing = run.planned - run.played;
  const troubles = apis.flatMap(({ api, target }) => (target.trouble ? [{ api, trouble: target.trouble }] : []));
  const causes = apis.flatMap((api) => api.headlines.map((headline) => causeRow(api, headline)));
  const first = [
    ...troubles.map(({ api, trouble }) => html`<li><strong>${api}</strong>: ${trouble.sentence}</li>`),
    ...(missing > 0 ? [html`<li>${count(missing, 'flow')} of ${run.planned} left no result.</li>`] : []),
  ];
  const parts: readonly Part[] = [
    {
      verdict: 'failed',
      title: 'Broken promises',
      rows: rowsWith(apis, 'failed'),
      none: 'No promise that was looked at is broken.',
    },
    { verdict: 'blocked', title: 'What kept us from looking', rows: causes, none: 'Nothing kept us from looking.' },
    {
      verdict: 'assumption',
      title: 'Assumptions that do not hold',
      rows: rowsWith(apis, 'assumption'),
      none: 'No assumption of ours was contradicted.',
    },
    {
      verdict: 'known',
      title: 'Known deviations',
      rows: apis.flatMap((api) => api.deviations.map((deviation) => deviationRow(api, deviation))),
      none: 'No known deviation is listed.',
    },
  ];
  const absent = parts.flatMap(({ rows, none }) => (rows.length === 0 ? [none] : []));
  return html`<section class="headlines only-unfiltered" aria-labelledby="headlines">
<h2 id="headlines">Headlines</h2>
${first.length > 0 ? html`<ul class="troubles">${first}</ul>` : nothing}
${parts.filter(({ rows }) => rows.length > 0).map(part)}
${absent.length > 0 ? html`<p class="none">${absent.join(' ')}</p>` : nothing}
</section>\n`;
}

function part({ verdict, title, rows }: Part): Html {
  const rest = rows.slice(MOST_AT_ONCE);
  return html`<h3 class="${verdict}"><span aria-hidden="true">${symbol(verdict)} </span>${title} <span class="count">${rows.length}</span></h3>
<ul class="rows">${rows.slice(0, MOST_AT_ONCE)}</ul>
${rest.length > 0 ? html`<details><summary>${rest.length} more</summary><ul class="rows">${rest}</ul></details>` : nothing}`;
}

function rowsWith(apis: readonly ApiRecord[], verdict: Verdict): Html[] {
  return apis.flatMap(({ requirements }) => requirements.filter((row) => row.verdict === verdict).map(requirementRow));
}

function requirementRow({ id, statement, verdict, findings }: RequirementRecord): Html {
  const told = findings.find(({ kind }) => kind !== 'prerequisite') ?? findings[0];
  return html`<li>${badge(verdict)} <a class="id" href="#${encodeURIComponent(id)}">${id}</a> ${statement}
${told ? html`<p class="short"><code>${told.operation}${told.pointer && ` ${told.pointer}`}</code>: expected <code>${told.expected}</code>, received <code>${told.received}</code></p>` : nothing}</li>\n`;
}

function causeRow({ api }: ApiRecord, { verdict, cause, requirements }: Headline): Html {
  const links = requirements.map((id) => html`<a class="id" href="#${encodeURIComponent(id)}">${id}</a> `);
  return html`<li>${badge(verdict)} <strong>${api}</strong>: <code>${cause}</code>
<details><summary>${count(requirements.length, 'requirement')}</summary><p class="ids">${links}</p></details></li>\n`;
}

function deviationRow({ api }: ApiRecord, deviation: DeviationRecord): Html {
  const { requirement, kind, pointer, state, reason, ticket, owner, expires } = deviation;
  return html`<li><strong>${api}</strong> <a class="id" href="#${encodeURIComponent(requirement)}">${requirement}</a> ${deviationWords[state]}
<p class="short"><code>${kind}${pointer && ` ${pointer}`}</code>: ${reason} (${ticket}, ${owner}, until ${expires})</p></li>\n`;
}
