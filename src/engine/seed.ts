/** One seed for a run, from which every test draws its own: the same seed sends the same bodies. */
import { createHash } from 'node:crypto';
import { base, en, Faker } from '@faker-js/faker';

/** Dates that recipes make are relative to this, so that they do not depend on the day of the run. */
const REFERENCE_DATE = '2026-01-01T00:00:00Z';

/** A faker without a seed; making one costs more than a whole flow. */
export function createFaker(): Faker {
  const faker = new Faker({ locale: [en, base] });
  faker.setDefaultRefDate(REFERENCE_DATE);
  return faker;
}

/** The faker's next values depend on the run's seed and the title only. */
export function seedFaker(faker: Faker, runSeed: string, title: string): Faker {
  const digest = createHash('sha256').update(`${runSeed}\n${title}`).digest();
  faker.seed(digest.readUInt32BE(0));
  return faker;
}
