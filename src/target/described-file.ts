/** Reads a YAML or JSON file that a person wrote and a published schema describes. */
import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';

/** What is wrong with such a file, in one sentence. */
export class DescribedFileError extends Error {
  override readonly name = 'DescribedFileError';
}

/** `schema` is a path from the project's `src/target`. Throws a `DescribedFileError` that names file, place and remedy. */
export async function readDescribed<Data>(file: string, schema: string): Promise<Data> {
  const data = parseYaml(await read(file), file);
  const text = await readFile(new URL(schema, import.meta.url), 'utf8');
  const validate = new Ajv2020({ strictTypes: false }).compile<Data>(JSON.parse(text));
  if (validate(data)) return data;
  const [first] = validate.errors ?? [];
  const what = Object.values(first?.params ?? {}).join(', ');
  const where = first?.instancePath || 'the top';
  throw new DescribedFileError(`${file} at ${where}: it ${first?.message} (${what}); see src/target/${schema}.`);
}

async function read(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => {
    throw new DescribedFileError(`${file} cannot be read; correct the path.`);
  });
}

function parseYaml(text: string, file: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    const [first] = String((error as Error).message).split('\n');
    throw new DescribedFileError(`${file} cannot be read as YAML: ${first}`);
  }
}
