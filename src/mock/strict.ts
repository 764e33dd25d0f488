/** Keeps what is not as documented from being carried out: a request's body, unknown members included. */
import type { Contract } from '../contract/contract.ts';
import { createRoutes } from '../contract/route.ts';
import { readBody } from '../engine/exchange.ts';
import { Redactor } from '../engine/redactor.ts';
import type { Difference } from '../vocabulary/finding.ts';
import type { PlaceOptions, Refused } from './place.ts';
import { withoutQuery } from './requests.ts';

type Refuse = NonNullable<PlaceOptions['refuse']>;

/**
 * What breaks a documented or implied fact is refused; what no operation is for is left to the mock. `secretMembers` are
 * asked for when something is refused for the first time.
 */
export function strictCheck(contract: Contract, secretMembers: () => Promise<readonly string[]>): Refuse {
  const find = createRoutes(contract);
  return ({ method, path, headers, text }) => {
    const operation = find(method, withoutQuery(path));
    if (!operation) return undefined;
    const contentType = headers['content-type'] ?? null;
    const body = readBody(text, contentType);
    const broken = contract
      .checkRequest(operation, { contentType, text, body }, 'closed')
      .filter(({ basis, kind }) => basis !== 'assumed' || kind === 'undocumented-field');
    return broken.length === 0 ? undefined : refusalOf(operation.id, broken, body, secretMembers());
  };
}

async function refusalOf(
  operation: string,
  broken: readonly Difference[],
  body: unknown,
  secretMembers: Promise<readonly string[]>,
): Promise<Refused> {
  const redactor = new Redactor(await secretMembers);
  redactor.learnFrom(body);
  return { operation, findings: broken.map((each) => findingOf(each, redactor)) };
}

function findingOf(difference: Difference, redactor: Redactor): Refused['findings'][number] {
  const { kind, pointer, expected, received } = difference;
  const value = kind === 'missing-field' || kind === 'field-casing' ? received : hidden(pointer, received, redactor);
  return { kind, pointer: redactor.text(pointer), expected: redactor.text(expected), received: redactor.text(value) };
}

/** By the name of its member, as one that is too short to be known again can be a secret too. */
function hidden(pointer: string, received: string, redactor: Redactor): string {
  const name = pointer.slice(pointer.lastIndexOf('/') + 1);
  return (redactor.data({ [name]: received }) as Record<string, string>)[name] ?? received;
}
