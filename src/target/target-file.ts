/** The file that describes a target: its hosts, and per API where it is, what it can do and what is known of it. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { baseUrlVariable, deviationsVariable, overlayVariable } from './environment.ts';

/** Environment variable that names the file. */
export const TARGET_FILE = 'TOLLGATE_TARGET';

export interface TargetFile {
  readonly name: string;
  readonly hosts?: readonly string[];
  readonly apis?: Readonly<Record<string, TargetOfApi>>;
}

export interface TargetOfApi {
  readonly baseUrl?: string;
  readonly overlay?: string;
  readonly deviations?: string;
  readonly capabilities?: Readonly<Record<string, boolean>>;
  readonly limits?: {
    readonly requestsPerSecond?: number;
    /** By currency, in major units. */
    readonly money?: Readonly<Record<string, string>>;
  };
}

/** What is wrong with a target file, in one sentence. */
export class TargetFileError extends Error {
  override readonly name = 'TargetFileError';
}

const schemaFile = new URL('./target.schema.json', import.meta.url);

/** Reads a target from YAML or JSON. Throws a `TargetFileError` if it is none. */
export async function readTargetFile(file: string): Promise<TargetFile> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new TargetFileError(`${TARGET_FILE} names ${file}, which cannot be read; correct the path.`);
  });
  const data = parseYaml(text, file);
  const validate = new Ajv2020({ strictTypes: false }).compile<TargetFile>(
    JSON.parse(await readFile(schemaFile, 'utf8')),
  );
  if (validate(data)) return data;
  const [first] = validate.errors ?? [];
  const where = first?.instancePath || 'the top';
  const what = Object.values(first?.params ?? {}).join(', ');
  throw new TargetFileError(
    `${file} is no target at ${where}: it ${first?.message} (${what}); see src/target/target.schema.json.`,
  );
}

/** Sets the variables that the file stands for and that are not set already. Gives what is wrong with it, if anything is. */
export async function applyTargetFile(variables = process.env): Promise<string | undefined> {
  const file = variables[TARGET_FILE];
  if (!file) return undefined;
  try {
    const { apis = {} } = await readTargetFile(file);
    const beside = (name: string | undefined) => name && path.resolve(path.dirname(file), name);
    for (const [api, { baseUrl, overlay, deviations }] of Object.entries(apis)) {
      const given = {
        [baseUrlVariable(api)]: baseUrl,
        [overlayVariable(api)]: beside(overlay),
        [deviationsVariable(api)]: beside(deviations),
      };
      for (const [variable, value] of Object.entries(given)) if (value) variables[variable] ||= value;
    }
    return undefined;
  } catch (error) {
    if (error instanceof TargetFileError) return error.message;
    throw error;
  }
}

function parseYaml(text: string, file: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    throw new TargetFileError(`${file} cannot be read as YAML: ${String((error as Error).message).split('\n')[0]}`);
  }
}
