/** `report.html`: a run's record as one page that works from disk and asks nothing of any network. */
import type { RunRecord } from '../record.ts';
import { apiSection } from './api-section.ts';
import { loadAssets } from './assets.ts';
import { filterBar } from './filter-bar.ts';
import { headlines } from './headlines.ts';
import { html } from './markup.ts';
import { overview, runHeader } from './run-header.ts';
import { exitCodeWords } from './words.ts';

/**
 * The whole page, from the record alone.
 * @param graphs the drawn life cycles, SVG by name of the API; an API without one gets only the table of its moves.
 */
export async function reportPage(record: RunRecord, graphs: ReadonlyMap<string, string> = new Map()): Promise<string> {
  const { head, scripts } = await loadAssets();
  const { run, apis } = record;
  const page = await html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
${head}
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${exitCodeWords[run.exitCode].head} · Tollgate ${run.start.slice(0, 10)}</title>
</head>
<body>
<a class="skip" href="#search">Skip to the search</a>
${runHeader(record)}
<main>
${headlines(record)}
${overview(record)}
${filterBar(record)}
<p id="no-match" hidden>No requirement matches.</p>
${apis.map((api, index) => apiSection(api, index, graphs.get(api.api)))}
</main>
<footer><p>Everything here is also in <code>conformance.json</code>, beside this file. Card numbers, CVVs, passwords and tokens are in neither.</p>
<noscript><p>Search, filters, exchanges and cases need JavaScript; verdicts and findings do not.</p></noscript></footer>
${scripts}
</body>
</html>
`;
  return page.toString();
}
