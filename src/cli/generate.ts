/** `npm run generate`: writes each API's payload types, `openapi/<api>/types.ts`, from its OpenAPI document. */
import { writeFile } from 'node:fs/promises';
import { registered } from '../../specs/registry.ts';
import { generateTypes, typesFile } from '../contract/generate-types.ts';

for (const name of registered) {
  await writeFile(typesFile(name), await generateTypes(name));
  process.stdout.write(`openapi/${name}/types.ts\n`);
}
