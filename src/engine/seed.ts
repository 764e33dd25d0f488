/** One seed for a run, from which every test draws its own: the same seed sends the same bodies. */
import { hash } from 'node:crypto';
import { base, en, Faker, type Randomizer } from '@faker-js/faker';
import { createRandom } from '../mock/random.ts';

/** Dates that recipes make are relative to this, so that they do not depend on the day of the run. */
const REFERENCE_DATE = '2026-01-01T00:00:00Z';

/** A faker without a seed; making one costs more than a whole flow. */
export function createFaker(): Faker {
  const faker = new Faker({ locale: [en, base], randomizer: createRandomizer() });
  faker.setDefaultRefDate(REFERENCE_DATE);
  return faker;
}

/** Faker's own generator takes longer to be seeded than a short flow takes to be played. */
function createRandomizer(): Randomizer {
  let random = createRandom(0);
  return {
    next: () => random.below(2 ** 32) / 2 ** 32,
    seed: (seed) => {
      random = createRandom([seed].flat()[0] ?? 0);
    },
  };
}

/** The faker's next values depend on the run's seed and the title only. */
export function seedFaker(faker: Faker, runSeed: string, title: string): Faker {
  faker.seed(Number.parseInt(hash('sha256', `${runSeed}\n${title}`).slice(0, 8), 16));
  return faker;
}
