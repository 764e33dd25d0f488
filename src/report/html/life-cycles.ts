/** The lives of payments of one API: the drawn graph, and its moves as a table. */
import type { LifeCycleRecord, MoveRecord } from '../life-cycle-record.ts';
import type { ApiRecord } from '../record.ts';
import { type Html, html, nothing, raw, scrolling } from './markup.ts';
import { badge, count } from './words.ts';

/** @param graph SVG of Graphviz; without it the moves are told as a table only. */
export function lifeCyclesPart({ api, lifeCycles }: ApiRecord, graph: string | undefined): Html {
  if (lifeCycles.length === 0) return nothing;
  const picture = graph === undefined ? nothing : scrolling(`Life cycles of ${api}, drawn`, inline(graph, api));
  return html`<div class="only-unfiltered">
<h3>Life cycles</h3>
${lifeCycles.map(({ of, moves, covered, open }) => html`<p>Life of ${of}: ${covered} of ${count(moves.length, 'move')} covered, ${open.length} of which the document says nothing.</p>`)}
${picture}
${lifeCycles.map(moveTable)}
</div>\n`;
}

/** Graphviz has escaped every label. Its ids repeat from graph to graph, and its titles name nodes as no reader knows them. */
function inline(svg: string, api: string): Html {
  const bare = svg
    .slice(svg.indexOf('<svg'))
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<title>[\s\S]*?<\/title>/g, '')
    .replace(/ id="[^"]*"/g, '');
  const end = bare.indexOf('>') + 1;
  const id = `graph-${encodeURIComponent(api)}`;
  return html`${raw(bare.slice(0, end).replace('<svg', `<svg class="graph" role="img" aria-labelledby="${id}-title ${id}-desc"`))}<title id="${id}-title">States of a payment at ${api} and the moves between them</title><desc id="${id}-desc">The table below it says the same: each move with its verdict.</desc>${raw(bare.slice(end))}`;
}

const SHARES: Readonly<Record<MoveRecord['share'], string>> = { whole: '', part: ' (a part)', more: ' (too much)' };

function moveTable({ of, moves, open }: LifeCycleRecord): Html {
  const rows = moves.map(
    ({ from, move, share, to, verdict }) =>
      html`<tr><th scope="row">${from}</th><td>${move}${SHARES[share]}</td><td>${to ?? 'is refused'}</td><td>${badge(verdict)}</td></tr>\n`,
  );
  const unknown = open.map(({ from, move, why }) => html`<li>${from}, ${move}: ${why}</li>\n`);
  return html`<details><summary>Moves in the life of ${of}, as a table</summary>
${scrolling(
  `Moves in the life of ${of}`,
  html`<table><caption>Moves in the life of ${of}</caption><thead><tr><th scope="col">from</th><th scope="col">move</th><th scope="col">to</th><th scope="col">verdict</th></tr></thead><tbody>${rows}</tbody></table>`,
)}
${open.length > 0 ? html`<p>Of these the document does not say what comes of them:</p><ul>${unknown}</ul>` : nothing}
</details>\n`;
}
