/** A proof for a person: figures in the terminal, and the whole matrix of faults and requirements as a Markdown table. */
import colours from 'picocolors';
import { type ApiProof, isNoticed, type Proof, type Rate } from '../../proof/proof-record.ts';

/** Holes that are printed of each API; the record has all. */
const MOST_HOLES = 20;

export function showProof(proof: Proof): string {
  return [...proof.apis.flatMap(showApi), '', `${(proof.duration / 1000).toFixed(1)} s`, ''].join('\n');
}

function showApi(api: ApiProof): string[] {
  const { broken, proven } = api.requirements;
  const alarms = api.variations.filter((one) => one.alarms.length > 0).length;
  const uneasy = api.seeds.filter(({ findings }) => findings.length > 0).length;
  const more = api.holes.length - MOST_HOLES;
  return [
    '',
    colours.bold(`${api.api} · ${api.faults.length} faults × ${proven} requirements`),
    `  faults noticed       ${share(faultRate(api))}`,
    ...Object.entries(api.classes).map(([name, rate]) => `    ${name.padEnd(18)} ${share(rate)}`),
    `  requirements broken  ${share({ noticed: broken, of: proven })}`,
    `  forbidden answers    ${share(api.answers.forbidden)}`,
    `  other values         ${share(api.answers.values)}`,
    `  lawful variations    ${api.variations.length}, false alarms ${alarms}`,
    `  seeds                ${api.seeds.length}, false alarms ${uneasy}`,
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
  return ['# Which fault breaks which promise', '', ...tables].join('\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
