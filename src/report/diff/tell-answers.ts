/** What changed in the shape of answers, for a person. */

import { groupBy } from '../../cases/groups.ts';
import type { EnumValue } from '../../engine/shape.ts';
import { colours } from '../../text/colours.ts';
import type { ShapeChange } from './shape-changes.ts';

/** A few lines for each operation, if there is anything to tell. */
export function tellAnswers(answers: readonly ShapeChange[]): string[] {
  if (answers.length === 0) return [];
  const byOperation = [...groupBy(answers, ({ operation }) => operation)];
  return [
    '',
    colours.bold(`answers that look otherwise (${answers.length})`),
    ...byOperation.flatMap(([operation, own]) => [`  ${operation}`, ...own.map((change) => `    ${tell(change)}`)]),
  ];
}

function tell(change: ShapeChange): string {
  if (change.change === 'new-status') return `${statusOf(change)}: new`;
  if (change.change === 'lost-status') return `${statusOf(change)}: not seen any more`;
  const place = `${change.status} ${change.pointer === '' ? '(the whole answer)' : change.pointer}`;
  switch (change.change) {
    case 'new-field':
      return `${place}: new field, ${change.types.join(' or ')}`;
    case 'lost-field':
      return `${place}: field lost, was ${change.types.join(' or ')}`;
    case 'types':
      return `${place}: type ${change.before.join(' or ')} → ${change.after.join(' or ')}`;
    case 'values':
      return `${place}: ${tellValues(change.new, change.lost)}`;
  }
}

function statusOf({ status }: ShapeChange): string {
  return status === 'none' ? 'no answer' : `status ${status}`;
}

function tellValues(added: readonly EnumValue[], lost: readonly EnumValue[]): string {
  const list = (values: readonly EnumValue[]) => values.map((value) => JSON.stringify(value)).join(', ');
  return [
    ...(added.length > 0 ? [`new value ${list(added)}`] : []),
    ...(lost.length > 0 ? [`not seen any more: ${list(lost)}`] : []),
  ].join('; ');
}
