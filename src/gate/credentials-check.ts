/** Whether credentials stand in the headers where they belong, in their documented form, and nowhere else. */
import type { Operation } from '../contract/operation.ts';
import type { Api } from '../vocabulary/api.ts';
import type { Difference } from '../vocabulary/finding.ts';

type Headers = Readonly<Record<string, string>>;

/** Stands for a token where only the form around it matters. */
const ANY = '…';

export interface CredentialsCheck {
  /** `undefined` if the API has no credentials in headers, or its document is not firm about them. */
  look(operation: Operation, headers: Headers): readonly Difference[] | undefined;
  /** What a request carries, as one text; `undefined` if it carries nothing. */
  carriedBy(headers: Headers): string | undefined;
  /** What requests with this token carry. */
  carrying(token: string): string;
}

export function createCredentialsCheck({ credentials, client }: Api): CredentialsCheck {
  const form = Object.entries(lowerCase(credentials?.headers(ANY) ?? {}));
  const isSilent = form.length === 0 || 'none' in client.grounds.credentials;
  return {
    look: (operation, headers) => {
      if (isSilent) return undefined;
      return form.flatMap(([name, written]) =>
        operation.secured ? withForm(name, written, headers[name]) : without(name, headers[name]),
      );
    },
    carriedBy: (headers) => {
      const carried = form.map(([name]) => headers[name] ?? '').join('\n');
      return carried.trim() === '' ? undefined : carried;
    },
    carrying: (token) => Object.values(credentials?.headers(token) ?? {}).join('\n'),
  };
}

function withForm(name: string, written: string, given: string | undefined): Difference[] {
  const [before = '', after = ''] = written.split(ANY);
  const isRight =
    given !== undefined &&
    given.length > before.length + after.length &&
    given.startsWith(before) &&
    given.endsWith(after);
  if (isRight) return [];
  // Of what stands there only the scheme is told: the rest may be a password.
  const [scheme] = given?.split(' ') ?? [];
  const received = given === undefined ? 'nothing' : given.includes(' ') ? `${scheme} …` : 'a value without a scheme';
  return [difference(`the header ${name}: ${written}`, received)];
}

function without(name: string, given: string | undefined): Difference[] {
  return given === undefined ? [] : [difference(`no header ${name}: the operation has no credentials there`, 'one')];
}

function difference(expected: string, received: string): Difference {
  return { kind: 'credentials', basis: 'documented', pointer: '', expected, received };
}

function lowerCase(headers: Headers): Headers {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
