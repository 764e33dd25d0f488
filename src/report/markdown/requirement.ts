/** One requirement with what was seen of it, as Markdown that stands by itself. */
import type { Finding } from '../../vocabulary/finding.ts';
import { distinctFindings, MOST_FINDINGS } from '../distinct-findings.ts';
import type { ApiRecord, RequirementRecord } from '../record.ts';
import { block, code, prose } from './escape.ts';

/** Its sentence, where the vendor makes the promise, what was seen, and a command that repeats the first request. */
export function requirementBlock(row: RequirementRecord, exchanges: ApiRecord['exchanges']): string {
  const distinct = distinctFindings(row);
  const more = distinct.length - MOST_FINDINGS;
  const curl = curlOf(distinct[0], exchanges);
  return [
    `### ${prose(row.id)} ${prose(row.statement)}`,
    `${row.basis}: ${prose(row.source.section)}, ${prose(row.source.locator)}`,
    distinct.slice(0, MOST_FINDINGS).map(findingItem).join('\n'),
    ...(more > 0 ? [`… and ${more} more`] : []),
    ...(curl === undefined ? [] : [block(curl, 'sh')]),
  ].join('\n\n');
}

function findingItem({ operation, pointer, kind, expected, received, step, flow, at }: Finding): string {
  return [
    `- ${code(pointer === '' ? operation : `${operation} ${pointer}`)} (${kind})`,
    `  - expected: ${code(expected)}`,
    `  - received: ${code(received)}`,
    `  - “${prose(step)}” in “${prose(flow)}”, ${code(at)}`,
  ].join('\n');
}

function curlOf(finding: Finding | undefined, exchanges: ApiRecord['exchanges']): string | undefined {
  return exchanges.find(({ flow, step }) => flow === finding?.flow && step === finding.step)?.curl;
}
