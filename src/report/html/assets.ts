/** Style and scripts of the page. They stand in it as they are, and its policy allows these and no others, by their hashes. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { type Html, html, raw } from './markup.ts';

const STYLE = 'report.css';
const SCRIPTS = ['filter.js', 'lazy.js'];

export interface Assets {
  /** For the head. */
  readonly head: Html;
  /** For the end of the body. */
  readonly scripts: readonly Html[];
}

export async function loadAssets(): Promise<Assets> {
  const style = await read(STYLE);
  const scripts = await Promise.all(SCRIPTS.map(read));
  const policy = [
    "default-src 'none'",
    `style-src ${hashOf(style)}`,
    `script-src ${scripts.map(hashOf).join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return {
    head: html`<meta http-equiv="Content-Security-Policy" content="${policy}">\n<style>${raw(style)}</style>`,
    // Modules each have a scope of their own and wait for the document.
    scripts: scripts.map((script) => html`<script type="module">${raw(script)}</script>\n`),
  };
}

function read(name: string): Promise<string> {
  return readFile(new URL(name, import.meta.url), 'utf8');
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
