/** Which of several clients of one server sends a request, told by the beginning of its path. */
import { NAMESPACES_PATH } from './control.ts';

const NAME = /^(?!\.{1,2}$)[\w.-]{1,100}$/;

export interface Namespaced {
  readonly name: string;
  /** Path of the namespace's base URL. */
  readonly base: string;
  /** Path and query below it. */
  readonly path: string;
}

/** Takes `/.tollgate/namespaces/a/v3/payments` apart; `undefined` for a path that is in no namespace. */
export function readNamespace(whole: string): Namespaced | undefined {
  if (!whole.startsWith(`${NAMESPACES_PATH}/`)) return undefined;
  const [name = ''] = /^[^/?]*/.exec(whole.slice(NAMESPACES_PATH.length + 1)) ?? [];
  const base = `${NAMESPACES_PATH}/${name}`;
  const rest = whole.slice(base.length);
  return { name, base, path: rest.startsWith('/') ? rest : `/${rest}` };
}

/** What is wrong with a name, in one sentence; `undefined` if nothing is. */
export function namespaceProblem(name: string): string | undefined {
  if (NAME.test(name)) return undefined;
  return `A namespace is named by 1 to 100 letters, digits, “-”, “_” and “.”; received “${name.slice(0, 100)}”.`;
}
