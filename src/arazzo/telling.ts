/**
 * A flow told in several ways at once: with its world named and with its world given, now and a little later. What comes
 * out the same whichever way is a constant; what does not tells what it depends on.
 */
import { isDeepStrictEqual } from 'node:util';
import type { Faker } from '@faker-js/faker';
import { createFaker, seedFaker } from '../engine/seed.ts';
import type { World } from '../mock/mock.ts';
import type { CallStep, Recipe, Stand } from '../vocabulary/flow.ts';
import { valueAt } from '../vocabulary/pointer.ts';
import { isReference, type Reference } from '../vocabulary/reference.ts';
import { Inexpressible } from './inexpressible.ts';
import { fillMarks, markOf, marksIn, readMarks } from './marks.ts';

const HOUR = 3_600_000;

/** One for each way; making them costs more than telling a flow. */
export type Fakers = readonly [Faker, Faker, Faker, Faker];

/** What is told. */
export interface Subject {
  readonly fakers: Fakers;
  readonly seed: string;
  readonly title: string;
  readonly world: World;
  readonly now: number;
}

interface Way {
  readonly stand: Stand;
  readonly kept: Map<string, unknown>;
}

export class Telling {
  /** Names of the world that stand as inputs. */
  readonly inputs = new Set<string>();
  /** Names of the world that something was computed from. */
  readonly computedFrom = new Set<string>();
  isBoundToDay = false;
  readonly #world: World;
  readonly #named: Way;
  readonly #given: Way;
  readonly #anHourLater: Way;
  readonly #aDayLater: Way;
  #asked = new Set<string>();
  #hasComputed = false;
  readonly #marks = new Set<string>();

  constructor({ fakers, seed, title, world, now }: Subject) {
    const way = (faker: Faker, world: World, now: number): Way => ({
      stand: { faker: seedFaker(faker, seed, title), world, now, receiver: '' },
      kept: new Map(),
    });
    this.#world = world;
    this.#named = way(fakers[0], this.#namesOf(world), now);
    this.#given = way(fakers[1], world, now);
    this.#anHourLater = way(fakers[2], world, now + HOUR);
    this.#aDayLater = way(fakers[3], world, now + 24 * HOUR);
  }

  /** From now on the name stands for what the expression gives. */
  keep(name: string, expression: string): void {
    this.#marks.add(expression);
    for (const { kept } of this.#ways()) kept.set(name, markOf(expression));
  }

  /** What the recipe makes, its references resolved; what the step keeps of it is kept. */
  body(recipe: Recipe<unknown>, keepSent: CallStep['keepSent'] = {}): unknown {
    return this.#tell(
      ({ stand }) => recipe(stand),
      (way, body) => {
        for (const [name, pointer] of Object.entries(keepSent)) way.kept.set(name, valueAt(body, pointer));
      },
    );
  }

  /** The value, its references resolved. */
  value(value: unknown): unknown {
    return this.#tell(() => value);
  }

  #tell(make: (way: Way) => unknown, use: (way: Way, made: unknown) => void = () => {}): unknown {
    this.#asked = new Set();
    this.#hasComputed = false;
    const tell = (way: Way): unknown => {
      const made = this.#resolve(make(way), way);
      use(way, made);
      return made;
    };
    const named = tell(this.#named);
    const [given, anHourLater, aDayLater] = [tell(this.#given), tell(this.#anHourLater), tell(this.#aDayLater)];
    if (!isDeepStrictEqual(given, anHourLater))
      throw new Inexpressible('a request names the moment at which it is sent');
    if (!isDeepStrictEqual(given, aDayLater)) this.isBoundToDay = true;
    const agreed = this.#agree(named, given);
    const used = new Set(marksIn(agreed));
    for (const name of this.#asked) {
      if (used.has(inputOf(name))) this.inputs.add(name);
      else if (this.#hasComputed) this.computedFrom.add(name);
    }
    return readMarks(agreed);
  }

  /** The marks of the world stay where, filled in, they give what the given world gives. */
  #agree(named: unknown, given: unknown): unknown {
    if (typeof named === 'string') {
      const filled = fillMarks(named, (expression) => this.#world[expression.replace(/^\$inputs\./, '')]);
      if (filled === given) return named;
    }
    if (typeof given !== 'object' || given === null) {
      if (named !== given) this.#hasComputed = true;
      return given;
    }
    if (Array.isArray(given)) return given.map((item, index) => this.#agree(valueAt(named, `/${index}`), item));
    const members = (typeof named === 'object' && named !== null ? named : {}) as Record<string, unknown>;
    return Object.fromEntries(Object.entries(given).map(([name, item]) => [name, this.#agree(members[name], item)]));
  }

  #resolve(value: unknown, way: Way): unknown {
    if (isReference(value)) return this.#compute(value, way);
    if (Array.isArray(value)) return value.map((item) => this.#resolve(item, way));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, this.#resolve(member, way)]));
  }

  /** A reference may be computed from what was sent, not from what is answered. */
  #compute(reference: Reference, way: Way): unknown {
    const read = new Set<string>();
    const traced = new Map(way.kept);
    traced.get = (name) => {
      const value = way.kept.get(name);
      for (const mark of marksIn(value)) read.add(mark);
      return value;
    };
    const answers = () => [...read].filter((mark) => this.#marks.has(mark));
    try {
      const value = reference.resolve(traced);
      const whole = new Set(marksIn(value));
      if (answers().every((mark) => whole.has(mark))) return value;
    } catch (error) {
      // The names of the world are no amounts; with the world given it is computed well.
      if (way === this.#named && answers().length === 0) return undefined;
      if (answers().length === 0) throw error;
    }
    throw new Inexpressible('a value is computed from what was answered');
  }

  #namesOf(world: World): World {
    return new Proxy(world, {
      get: (values, name: string) => {
        if (values[name] === undefined) return undefined;
        this.#asked.add(name);
        return markOf(inputOf(name));
      },
    });
  }

  #ways(): readonly Way[] {
    return [this.#named, this.#given, this.#anHourLater, this.#aDayLater];
  }
}

export function createFakers(): Fakers {
  return [createFaker(), createFaker(), createFaker(), createFaker()];
}

export function inputOf(name: string): string {
  return `$inputs.${name}`;
}
