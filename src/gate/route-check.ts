/** Whether a request goes where the document says: its method, its path to the letter, and the parameters of its query. */
import type { Contract } from '../contract/contract.ts';
import { basisAt } from '../contract/document.ts';
import type { Operation } from '../contract/operation.ts';
import { queryParameters } from '../contract/parameters.ts';
import { pathPattern } from '../contract/route.ts';
import { changesBetween } from '../text/nearest.ts';
import type { Difference } from '../vocabulary/finding.ts';

/** By a path template: what is exactly as it says. Made once, for it is asked with every request. */
const forms = new Map<string, RegExp>();

/** What differs in the path, of a request that was understood all the same. */
export function pathDifferences({ path: template }: Operation, path: string): Difference[] {
  if (path === template || formOf(template).test(path)) return [];
  const wanted = template.split('/');
  const given = path.split('/');
  const spelt = wanted.map((part, index) => (part.startsWith('{') ? (given[index] ?? '') : part)).join('/');
  const kind = spelt.toLowerCase() === path.toLowerCase() ? 'field-casing' : 'route';
  return [{ kind, basis: 'documented', pointer: '', expected: template, received: path }];
}

function formOf(template: string): RegExp {
  const known = forms.get(template);
  if (known) return known;
  const form = new RegExp(`^${pathPattern(template)}$`);
  forms.set(template, form);
  return form;
}

/** The parameters of a query that the operation does not have. The pointer names the parameter. */
export function queryDifferences({ document }: Contract, operation: Operation, query: string): Difference[] {
  if (query === '') return [];
  const names = operation.query.map((name) => operation.wire?.queryName(name) ?? name);
  const unknown = [...new Set(new URLSearchParams(query).keys())].filter((name) => !names.includes(name));
  if (unknown.length === 0) return [];
  // Where the names of the others are assumed, so is that this is none of them.
  const isAssumed = queryParameters(document, operation.pointer).some(
    (each) => basisAt(each, 'documented') === 'assumed',
  );
  const expected = names.length > 0 ? `one of ${names.join(', ')}` : 'no query';
  return unknown.map((received) => ({
    kind: names.some((name) => name.toLowerCase() === received.toLowerCase()) ? 'field-casing' : 'undocumented-field',
    basis: isAssumed ? 'assumed' : 'implied',
    pointer: `/${received}`,
    expected,
    received,
  }));
}

/** Of a request that no operation is documented for: the nearest one, and the first thing in which it differs. */
export function nearestRoute({ operations }: Contract, method: string, path: string): Difference {
  const all = [...operations.values()].map((operation) => ({
    operation,
    distance: distanceTo(operation, method, path),
  }));
  const [{ operation }] = all.sort((a, b) => a.distance - b.distance) as [(typeof all)[0]];
  const parts = operation.path.split('/');
  const given = path.split('/');
  const at = parts.findIndex((part, index) => !isPart(part, given[index]));
  const isPathRight = at < 0 && parts.length === given.length;
  const first = isPathRight
    ? `the method ${method}`
    : at < 0
      ? `“/${given.slice(parts.length).join('/')}” behind it`
      : given[at] === undefined
        ? `nothing in place of “${parts[at]}”`
        : `“${given[at]}” in place of “${parts[at]}”`;
  const expected = `a documented operation; the nearest is ${operation.id}, ${operation.method} ${operation.path}`;
  const received = method === '' ? 'what does not begin as a request does' : `${method} ${path}: ${first}`;
  return { kind: 'route', basis: 'documented', pointer: '', expected, received };
}

function isPart(part: string, given: string | undefined): boolean {
  return part.startsWith('{') ? given !== undefined && given !== '' : part === given;
}

/** A wrong method weighs less than any other path. */
function distanceTo(operation: Operation, method: string, path: string): number {
  const parts = operation.path.split('/');
  const given = path.split('/');
  const steps = Array.from({ length: Math.max(parts.length, given.length) }, (_, index) => {
    const part = parts[index] ?? '';
    return isPart(part, given[index]) ? 0 : 1 + changesBetween(part.toLowerCase(), (given[index] ?? '').toLowerCase());
  });
  return steps.reduce((sum, step) => sum + step, operation.method === method ? 0 : 0.5);
}
