/** The search and the filters over all requirements; filter.js makes them work. */
import { verdicts } from '../../vocabulary/verdict.ts';
import type { RunRecord } from '../record.ts';
import { type Html, html } from './markup.ts';
import { count, symbol } from './words.ts';

export function filterBar({ apis }: RunRecord): Html {
  const all = apis.reduce((sum, { requirements }) => sum + requirements.length, 0);
  const boxes = verdicts.flatMap((verdict) => {
    const own = apis.reduce((sum, { summary }) => sum + summary[verdict], 0);
    if (own === 0) return [];
    return [
      html`<label class="chip ${verdict}"><input type="checkbox" name="verdict" value="${verdict}"> <span aria-hidden="true">${symbol(verdict)} </span>${verdict} <span class="count">${own}</span></label>\n`,
    ];
  });
  return html`<form id="filter" class="filter" role="search" aria-label="Requirements" autocomplete="off">
<label class="search">Search <input type="search" name="q" id="search" spellcheck="false" placeholder="id, text, operation, finding" aria-keyshortcuts="/"></label>
<label>API <select name="api"><option value="">all</option>${apis.map(({ api }) => html`<option value="${api}">${api}</option>`)}</select></label>
<fieldset><legend>Verdict</legend>${boxes}</fieldset>
<output id="matches" aria-live="polite">${count(all, 'requirement')}</output>
<button type="reset">Clear</button>
<p class="keys"><kbd>/</kbd> search, <kbd>Esc</kbd> clear</p>
</form>\n`;
}
