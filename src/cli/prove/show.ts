/** A proof for a person: figures in the terminal, and the whole matrix of faults and requirements as a Markdown table. */

import { type ApiProof, isNoticed, type Proof, type Rate } from '../../proof/proof-record.ts';
import { colours } from '../../text/colours.ts';

/** Holes that are printed of each API; the record has all. */
const MOST_HOLES = 20;

export function showProof(proof: Proof): string {
  return [...proof.apis.flatMap(showApi), '', `${(proof.duration / 1000).toFixed(1)} s`, ''].join('\n');
}

function showApi(api: ApiProof): string[] {
  const { broken, proven } = api.requirements;
  const more = api.holes.length - MOST_HOLES;
  return [
    '',
    colours.bold(`${api.api} · ${api.faults.length} faults × ${proven} requirements`),
    `  faults noticed       ${share(faultRate(api))}`,
    ...Object.entries(api.classes).map(([name, rate]) => `    ${name.padEnd(18)} ${share(rate)}`),
    `  requirements broken  ${share({ noticed: broken, of: proven })}`,
    `  forbidden answers    ${share(api.answers.forbidden)}`,
    `  other values         ${share(api.answers.values)}`,
    `  moves covered        ${share({ noticed: api.moves.covered, of: api.moves.of })}, ${api.moves.open} left open by the document`,
    `  lawful variations    ${api.variations.length}`,
    `  seeds                ${api.seeds.length}`,
    `  false alarms         ${alarmsOf(api)}`,
    ...api.holes.slice(0, MOST_HOLES).map((hole) => colours.red(`  hole: ${hole}`)),
    ...(more > 0 ? [colours.red(`  … and ${more} more`)] : []),
  ];
}

export function faultRate({ faults }: ApiProof): Rate {
  return { noticed: faults.filter(isNoticed).length, of: faults.length };
}

function share({ noticed, of }: Rate): string {
  return of === 0 ? 'none' : `${noticed} of ${of} (${Math.floor((noticed / of) * 1000) / 10} %)`;
}

/** The figures of all APIs as a Markdown table, without anything that differs from run to run. */
export function figures({ apis }: Proof): string {
  const rows = apis.map((api) => [
    api.api,
    brief(faultRate(api)),
    String(Object.keys(api.classes).length),
    brief({ noticed: api.requirements.broken, of: api.requirements.proven }),
    brief(api.answers.forbidden),
    `${api.moves.covered} of ${api.moves.of}`,
    String(api.variations.length),
    String(api.seeds.length),
    String(alarmsOf(api)),
  ]);
  const head = [
    ...['API', 'faults noticed', 'classes of fault', 'requirements broken by a fault', 'forbidden answers noticed'],
    ...['moves of a payment covered', 'lawful variations', 'seeds', 'false alarms'],
  ];
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function brief({ noticed, of }: Rate): string {
  return `${noticed} of ${of}`;
}

/** Variations and seeds under which anything turned red. */
function alarmsOf({ variations, seeds }: ApiProof): number {
  return (
    variations.filter(({ alarms }) => alarms.length > 0).length +
    seeds.filter(({ findings }) => findings.length > 0).length
  );
}

/** One row for each fault: what it must break, and what else turned red. */
export function matrix(proof: Proof): string {
  const tables = proof.apis.map((api) =>
    [
      `## ${api.api}`,
      '',
      '| Fault | Kind | Breaks | Also red | Seen in |',
      '|---|---|---|---|---|',
      ...api.faults.map(({ name, kind, breaks, red, missed }) => {
        const also = red.map(({ requirement }) => requirement).filter((id) => !breaks.includes(id));
        const seen = red.find(({ requirement }) => breaks.includes(requirement));
        const where = seen ? `“${seen.step}”, ${seen.because}` : `**not noticed: ${missed.join(', ')}**`;
        return `| ${[name, kind, breaks.join(', '), also.join(', '), where].map(cell).join(' | ')} |`;
      }),
      '',
    ].join('\n'),
  );
  return ['# Which fault breaks which promise', '', figures(proof), '', ...tables].join('\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
