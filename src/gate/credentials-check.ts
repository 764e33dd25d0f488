/** Whether credentials stand in the headers where they belong, in their documented form, and nowhere else. */
import type { Operation } from '../contract/operation.ts';
import type { Api } from '../vocabulary/api.ts';
import type { Difference } from '../vocabulary/finding.ts';

type Headers = Readonly<Record<string, string>>;

/** Stands for a token where only the form around it matters. */
const ANY = '…';
const SCHEME = /^(basic|bearer|digest)$/i;

export interface CredentialsCheck {
  /** `undefined` if the API has no credentials in headers, or its document is not firm about them. */
  look(operation: Operation, headers: Headers): readonly Difference[] | undefined;
  /** What a request carries, as one text; `undefined` if it carries nothing. */
  carriedBy(headers: Headers): string | undefined;
  /** What is secret in it: what stands behind each scheme. */
  secretsIn(headers: Headers): readonly string[];
  /** What requests with this token carry. */
  carrying(token: string): string;
}

export function createCredentialsCheck({ credentials, client }: Api): CredentialsCheck {
  const form = Object.entries(credentials?.headers(ANY) ?? {}).map(([name, written]) => headerForm(name, written));
  const names = [...new Set(['authorization', ...form.map(({ name }) => name)])];
  const isSilent = form.length === 0 || 'none' in client.grounds.credentials;
  return {
    look: (operation, headers) => {
      if (isSilent) return undefined;
      const look = operation.secured ? withForm : without;
      return form.flatMap((header) => look(header, headers[header.name]));
    },
    carriedBy: (headers) => {
      const carried = form.map(({ name }) => headers[name] ?? '').join('\n');
      return carried.trim() === '' ? undefined : carried;
    },
    secretsIn: (headers) => names.flatMap((name) => secretsOf(headers[name] ?? '')),
    carrying: (token) => Object.values(credentials?.headers(token) ?? {}).join('\n'),
  };
}

/** A header by its name in lower case, and what stands around the token in it. */
interface HeaderForm {
  readonly name: string;
  readonly written: string;
  readonly before: string;
  readonly after: string;
}

function headerForm(name: string, written: string): HeaderForm {
  const [before = '', after = ''] = written.split(ANY);
  return { name: name.toLowerCase(), written, before, after };
}

function withForm({ name, written, before, after }: HeaderForm, given: string | undefined): Difference[] {
  const isRight =
    given !== undefined &&
    given.length > before.length + after.length &&
    given.startsWith(before) &&
    given.endsWith(after);
  if (isRight) return [];
  return [difference(`the header ${name}: ${written}`, given === undefined ? 'nothing' : tell(given))];
}

/** A first word is a scheme, unless one that is known stands behind it. */
function secretsOf(given: string): string[] {
  if (given === '') return [];
  const [first = '', ...others] = given.split(/[\s,]+/);
  const secrets = others.filter((word) => !SCHEME.test(word));
  return secrets.length > 0 || SCHEME.test(first) ? secrets : [first];
}

/** Only a scheme: the rest may be a password, in whatever order it stands. */
function tell(given: string): string {
  const [first = '', ...others] = given.split(' ');
  if (others.length === 0) return 'a value without a scheme';
  return SCHEME.test(first) ? `${first} …` : 'another value';
}

function without({ name }: HeaderForm, given: string | undefined): Difference[] {
  return given === undefined ? [] : [difference(`no header ${name}: the operation has no credentials there`, 'one')];
}

function difference(expected: string, received: string): Difference {
  return { kind: 'credentials', basis: 'documented', pointer: '', expected, received };
}
