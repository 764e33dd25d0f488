/** The file that describes a target: its hosts, and per API where it is, what it can do and what is known of it. */
import path from 'node:path';
import { DescribedFileError, readDescribed } from './described-file.ts';
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

/** Reads a target. Throws a `DescribedFileError` if the file is none. */
export async function readTargetFile(file: string): Promise<TargetFile> {
  return readDescribed<TargetFile>(file, new URL('./target.schema.json', import.meta.url));
}

/**
 * Sets the variables that the file stands for and that are not set already, and gives the file, if one is named and right.
 * What is wrong with it is told by `readPolicy`.
 */
export async function applyTargetFile(variables = process.env): Promise<TargetFile | undefined> {
  const file = variables[TARGET_FILE];
  if (!file) return undefined;
  try {
    const target = await readTargetFile(file);
    const beside = (name: string | undefined) => name && path.resolve(path.dirname(file), name);
    for (const [api, { baseUrl, overlay, deviations }] of Object.entries(target.apis ?? {})) {
      const given = {
        [baseUrlVariable(api)]: baseUrl,
        [overlayVariable(api)]: beside(overlay),
        [deviationsVariable(api)]: beside(deviations),
      };
      for (const [variable, value] of Object.entries(given)) if (value) variables[variable] ||= value;
    }
    return target;
  } catch (error) {
    if (!(error instanceof DescribedFileError)) throw error;
    return undefined;
  }
}
