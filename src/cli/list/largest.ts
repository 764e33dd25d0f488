/** A faker that draws the largest number each time: no seed makes a payload with a larger amount. */
import { base, en, Faker } from '@faker-js/faker';

export function createLargestFaker(): Faker {
  const faker = new Faker({ locale: [en, base], randomizer: { next: () => 1 - 2 ** -32, seed: () => {} } });
  faker.setDefaultRefDate('2026-01-01T00:00:00Z');
  return faker;
}
