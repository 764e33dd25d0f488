/** Draws a life cycle: its states, the moves between them, and how each went. */
import { instance } from '@viz-js/viz';
import type { Verdict } from '../vocabulary/verdict.ts';
import type { LifeCycleRecord, MoveRecord } from './life-cycle-record.ts';

const COLOURS: Readonly<Partial<Record<Verdict, string>>> = {
  passed: '#1a7f37',
  failed: '#cf222e',
  'suite-error': '#8250df',
  blocked: '#bf8700',
  assumption: '#0969da',
};
const NOT_PLAYED = '#8c959f';

/** An SVG picture of all life cycles of an API. */
export async function drawLifeCycles(title: string, cycles: readonly LifeCycleRecord[]): Promise<string> {
  const clusters = cycles.flatMap((cycle, index) => drawCycle(cycle, index));
  const dot = [
    'digraph {',
    `label=${quote(title)}; labelloc=t; fontname="sans-serif"; rankdir=LR;`,
    'node [shape=box, style=rounded, margin="0.3,0.1", fontname="sans-serif"]; edge [fontname="sans-serif", fontsize=10];',
    ...clusters,
    '}',
  ].join('\n');
  return (await instance()).renderString(dot, { format: 'svg' });
}

function drawCycle({ of, states, moves, covered }: LifeCycleRecord, index: number): string[] {
  const node = (state: string) => quote(`${index} ${state}`);
  return [
    `subgraph cluster_${index} {`,
    `label=${quote(`${of}: ${covered} of ${moves.length} moves covered`)};`,
    ...states.map((state) => `${node(state)} [label=${quote(state)}];`),
    ...moves.map((move) => {
      const colour = COLOURS[move.verdict] ?? NOT_PLAYED;
      const look = `label=${quote(labelOf(move))}, color="${colour}", fontcolor="${colour}"`;
      // What is refused leads back to where it came from.
      return `${node(move.from)} -> ${node(move.to ?? move.from)} [${look}${move.to === undefined ? ', style=dashed' : ''}];`;
    }),
    '}',
  ];
}

const SHARES = { whole: '', part: ' (a part)', more: ' (too much)' };

function labelOf({ move, share, to, verdict }: MoveRecord): string {
  const outcome = to === undefined ? ' refused' : '';
  const trouble = verdict === 'passed' ? '' : `: ${verdict}`;
  return `${move}${SHARES[share]}${outcome}${trouble}`;
}

function quote(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
