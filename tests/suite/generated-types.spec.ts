/** The payload types that flows are written against are those of the OpenAPI documents as they stand. */
import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { apis } from '../../specs/index.ts';
import { generateTypes, typesFile } from '../../src/contract/generate-types.ts';

for (const { name } of apis) {
  test(`The types of ${name} are up to date`, async () => {
    const written = await readFile(typesFile(name), 'utf8');
    expect(written === (await generateTypes(name)), 'run npm run generate').toBe(true);
  });
}
