/** A box plot of one operation's latencies, all of an API on one logarithmic scale; numbers stand beside it for who cannot see it. */
import { type Html, html } from './markup.ts';
import { milliseconds } from './words.ts';

export interface Latencies {
  readonly least: number;
  readonly quarter: number;
  readonly median: number;
  readonly threeQuarters: number;
  readonly p95: number;
  readonly most: number;
}

/** Undefined if there was no call. */
export function latenciesOf(durations: readonly number[]): Latencies | undefined {
  if (durations.length === 0) return undefined;
  const sorted = durations.toSorted((a, b) => a - b);
  // The nearest rank: a duration that was measured, never one between two.
  const rank = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] as number;
  const [quarter, median, threeQuarters, p95] = [rank(0.25), rank(0.5), rank(0.75), rank(0.95)];
  return { least: rank(0), quarter, median, threeQuarters, p95, most: rank(1) };
}

/** From a duration to its place on the plot. */
export type Scale = (value: number) => number;

const WIDTH = 280;
const HEIGHT = 18;
const MARGIN = 12;
/** Below this a clock tells nothing. */
const LEAST = 0.01;

/** The powers of ten that hold all durations, at least one wide. */
export function decadesOf(all: readonly Latencies[]): readonly number[] {
  const exponent = (value: number) => Math.log10(Math.max(value, LEAST));
  const from = Math.floor(Math.min(...all.map(({ least }) => exponent(least))));
  const to = Math.max(from + 1, Math.ceil(Math.max(...all.map(({ most }) => exponent(most)))));
  return Array.from({ length: to - from + 1 }, (_, place) => 10 ** (from + place));
}

export function scaleOf(decades: readonly number[]): Scale {
  const [from, to] = [Math.log10(decades[0] as number), Math.log10(decades.at(-1) as number)];
  return (value) => {
    const share = (Math.log10(Math.max(value, LEAST)) - from) / (to - from);
    return Number((MARGIN + share * (WIDTH - 2 * MARGIN)).toFixed(1));
  };
}

export function axis(decades: readonly number[], scale: Scale): Html {
  const labels = decades.map(
    (decade) =>
      html`<text x="${scale(decade)}" y="12" text-anchor="middle">${decade < 1000 ? decade : `${decade / 1000} s`}</text>`,
  );
  return html`<svg class="plot axis" width="${WIDTH}" height="${HEIGHT}" aria-hidden="true">${labels}</svg>`;
}

/** Line from the least to the most, box over the middle half, a bar at the median, a tick at the 95th percentile. */
export function boxPlot(latencies: Latencies, decades: readonly number[], scale: Scale): Html {
  const { least, quarter, median, threeQuarters, p95, most } = latencies;
  const y = HEIGHT / 2;
  const box = scale(quarter);
  const width = Math.max(1, scale(threeQuarters) - box).toFixed(1);
  return html`<svg class="plot" width="${WIDTH}" height="${HEIGHT}" role="img" aria-label="median ${milliseconds(median)}, 95th percentile ${milliseconds(p95)}, most ${milliseconds(most)}">
${decades.map((decade) => html`<line class="grid" x1="${scale(decade)}" x2="${scale(decade)}" y1="0" y2="${HEIGHT}"/>`)}
<line class="range" x1="${scale(least)}" x2="${scale(most)}" y1="${y}" y2="${y}"/><rect class="box" x="${box}" y="${y - 5}" width="${width}" height="10"/><line class="p95" x1="${scale(p95)}" x2="${scale(p95)}" y1="${y - 4}" y2="${y + 4}"/><circle class="most" cx="${scale(most)}" cy="${y}" r="1.5"/><line class="median" x1="${scale(median)}" x2="${scale(median)}" y1="${y - 6}" y2="${y + 6}"/></svg>`;
}
