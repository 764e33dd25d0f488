/** The page is written with hono's tagged template, which escapes whatever is put into it. */
import { html, raw } from 'hono/html';

export { html, raw };

/** Markup that is already escaped. */
export type Html = ReturnType<typeof html>;

export const nothing: Html = html``;

/** Data for the page's scripts. Inside a script element only `<` can end it or open a comment. */
export function dataScript(id: string, data: unknown): Html {
  return html`<script type="application/json" id="${id}">${raw(JSON.stringify(data).replaceAll('<', '\\u003c'))}</script>\n`;
}

/** Wide content scrolls by itself, so that the page does not; who has no mouse reaches it with Tab. */
export function scrolling(label: string, content: Html): Html {
  return html`<div class="scroll" role="region" tabindex="0" aria-label="${label}">${content}</div>`;
}
