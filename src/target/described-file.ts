/** Reads a YAML or JSON file that a person wrote and a published schema describes. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { tellFile } from '../place.ts';

/** What is wrong with such a file, in one sentence. */
export class DescribedFileError extends Error {
  override readonly name = 'DescribedFileError';
}

/** By the address of the schema. */
const validators = new Map<string, Promise<ValidateFunction>>();

/** Throws a `DescribedFileError` that names file, place and remedy. */
export async function readDescribed<Data>(file: string, schema: URL): Promise<Data> {
  const data = parseYaml(await read(file), file);
  const validate = await validatorOf(schema);
  if (validate(data)) return data as Data;
  const [first] = validate.errors ?? [];
  const what = Object.values(first?.params ?? {}).join(', ');
  const where = first?.instancePath || 'the top';
  throw new DescribedFileError(
    `${file} at ${where}: it ${first?.message} (${what}); see ${tellFile(fileURLToPath(schema))}.`,
  );
}

/** Compiled once in a process. */
function validatorOf(schema: URL): Promise<ValidateFunction> {
  const known = validators.get(schema.href) ?? compile(schema);
  validators.set(schema.href, known);
  return known;
}

async function compile(schema: URL): Promise<ValidateFunction> {
  const text = await readFile(schema, 'utf8');
  return new Ajv2020({ strictTypes: false }).compile(JSON.parse(text));
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
