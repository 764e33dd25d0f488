/** The mocks of one server: the one at its root, and one for each namespace, made when it is first used. */
import { NAMESPACES_PATH } from '../engine/control.ts';
import { namespaceProblem, readNamespace } from '../engine/namespace.ts';
import type { WireAnswer } from '../engine/send.ts';
import type { Seen } from '../gate/seen.ts';
import { withoutQuery } from '../text/path.ts';
import type { Mock } from './mock.ts';
import { json, Place, type PlaceOptions } from './place.ts';
import { Problem } from './problem.ts';

const MOST_NAMESPACES = 1000;

export interface Located {
  readonly place: Place;
  /** Path of the base URL: empty, or that of a namespace. */
  readonly base: string;
  /** Path and query below the base URL. */
  readonly path: string;
}

export class Places {
  readonly #root: Place;
  readonly #create: (() => Mock) | undefined;
  readonly #options: PlaceOptions;
  readonly #named = new Map<string, Place>();
  #beginnings = 0;
  readonly #nextBeginning = () => this.#beginnings++;

  constructor(mock: Mock, create: (() => Mock) | undefined, options: PlaceOptions) {
    this.#root = new Place(mock, options, this.#nextBeginning);
    this.#create = create;
    this.#options = options;
  }

  /** Answers what is about the namespaces themselves: which there are, and to forget one. Throws a `Problem`. */
  about({ method, path }: Seen['request']): WireAnswer | undefined {
    const asked = withoutQuery(path).replace(/\/$/, '');
    if (asked === NAMESPACES_PATH && method === 'GET') return json(200, { namespaces: [...this.#named.keys()] });
    const name = readNamespace(path)?.name;
    if (name === undefined || method !== 'DELETE' || asked !== `${NAMESPACES_PATH}/${name}`) return undefined;
    this.#forget(name);
    return json(200, { forgotten: name });
  }

  /** Throws a `Problem` for what names no namespace that there can be. */
  locate(path: string): Located {
    const named = readNamespace(path);
    if (!named) return { place: this.#root, base: '', path };
    const { name, base, path: below } = named;
    return { place: this.#named.get(name) ?? this.#make(name), base, path: below };
  }

  #forget(name: string): void {
    const place = this.#named.get(name);
    if (!place) throw new Problem(`There is no namespace “${name}”.`, 404);
    // What still waits to be sent is not sent any more.
    place.reset();
    this.#named.delete(name);
  }

  #make(name: string): Place {
    const problem = namespaceProblem(name);
    if (problem !== undefined) throw new Problem(problem);
    if (!this.#create) throw new Problem('This mock has no namespaces.');
    if (this.#named.size >= MOST_NAMESPACES)
      throw new Problem(
        `${MOST_NAMESPACES} namespaces are kept at most; DELETE ${NAMESPACES_PATH}/<name> for one that is done with.`,
      );
    const place = new Place(this.#create(), this.#options, this.#nextBeginning, name);
    this.#named.set(name, place);
    return place;
  }
}
