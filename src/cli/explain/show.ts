/** An explanation for a person: what is promised, who says so, who looks, and what would be noticed. */
import { colours } from '../../text/colours.ts';
import { command } from '../../text/command.ts';
import type { Ambiguity } from '../../vocabulary/ambiguity.ts';
import type { Basis } from '../../vocabulary/basis.ts';
import type { Explanation, LookingFlow } from './explanation.ts';

const MEANING: Readonly<Record<Basis, string>> = {
  documented: 'the document says it',
  implied: 'an ordinary reading of the document',
  assumed: 'the document leaves it open and we had to choose',
};

/** What holds clients against it. */
const GATE = [command('verify-journal', '<journal>'), command('check', '<api> <recording>')];

export function showExplanation(explanation: Explanation): string {
  const { id, api, statement, basis, source, ambiguities, operations, command } = explanation;
  return [
    `${colours.bold(id)} (${api})`,
    statement,
    '',
    `  basis       ${basis}: ${MEANING[basis]}`,
    `  source      ${source.section}: ${source.locator}`,
    `  if broken   ${consequence(explanation)}`,
    ...part(
      'operations',
      operations.map((one) =>
        one.path.startsWith('/') ? `${one.id}  ${one.method} ${one.path}` : `${one.id}  a notification`,
      ),
    ),
    ...part('ambiguities', ambiguities.flatMap(showAmbiguity)),
    ...(explanation.isOfClient ? part('looked at by', showGate(explanation)) : showProof(explanation)),
    ...part('play it', command === undefined ? [] : [command]),
    '',
  ].join('\n');
}

function showGate({ untested }: Explanation): readonly string[] {
  return untested === undefined ? GATE : [`none: ${untested}`];
}

function showProof(explanation: Explanation): string[] {
  const { flows, faults } = explanation;
  return [
    ...part(`flows that look at it (${flows.length})`, showFlows(explanation)),
    ...part(`faults that break it (${faults.length})`, showFaults(faults)),
  ];
}

function consequence({ canFail, isOfClient, basis, untested }: Explanation): string {
  if (untested !== undefined) return 'nobody notices: it is untested';
  if (canFail) return isOfClient ? 'the client fails' : 'the target fails';
  return `reported only: it rests on ${basis === 'assumed' ? 'an assumption' : 'an ambiguity'}, which fails no target`;
}

function showAmbiguity({ id, where, choice, why }: Ambiguity): string[] {
  return [`${id}  ${where}`, `  we assume: ${choice}`, `  why: ${why}`];
}

function showFlows({ flows, untested }: Explanation): string[] {
  if (untested !== undefined) return [`none: ${untested}`];
  if (flows.length === 0) return ['none'];
  return flows.flatMap(showFlow);
}

function showFlow({ title, at, steps, calls }: LookingFlow): string[] {
  const cases = steps.filter(({ isCase }) => isCase);
  const others = steps.filter(({ isCase }) => !isCase);
  return [
    `${title}  ${colours.dim(at)}${steps.length > 0 ? '' : `, by the answers to ${calls} call(s)`}`,
    ...others.map((step) => `  ${colours.green('✓')} ${step.title}  ${colours.dim(step.at)}`),
    ...(cases.length > 0 ? [`  ${colours.green('✓')} ${cases.length} cases of it prove this`] : []),
  ];
}

function showFaults(faults: Explanation['faults']): string[] {
  return faults.length > 0 ? faults.map(({ name, kind }) => `${name}  ${colours.dim(kind)}`) : ['none names it'];
}

function part(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', `  ${colours.bold(title)}`, ...lines.map((line) => `    ${line}`)];
}
