/** One seed for a run, from which every test draws its own: the same seed sends the same bodies. */
import { createHash } from 'node:crypto';
import { base, en, Faker } from '@faker-js/faker';

/** Dates that recipes make are relative to this, so that they do not depend on the day of the run. */
const REFERENCE_DATE = '2026-01-01T00:00:00Z';

/** A faker whose values depend on the run's seed and the test's title only. */
export function seededFaker(runSeed: string, title: string): Faker {
  const digest = createHash('sha256').update(`${runSeed}\n${title}`).digest();
  const faker = new Faker({ locale: [en, base], seed: digest.readUInt32BE(0) });
  faker.setDefaultRefDate(REFERENCE_DATE);
  return faker;
}
