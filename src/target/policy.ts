/** What a target may be sent and asked for: the file that describes it, beside what the API's document says. */
import type { Api } from '../vocabulary/api.ts';
import { DescribedFileError } from './described-file.ts';
import type { AllowedHosts } from './hosts.ts';
import { readTargetFile, TARGET_FILE, type TargetOfApi } from './target-file.ts';

export interface Policy {
  readonly hosts: AllowedHosts;
  /** Operations that the target says it cannot do, each with the capability that it lacks. */
  readonly withheld: ReadonlyMap<string, string>;
  readonly limits?: TargetOfApi['limits'];
  /** What is wrong with the file, in one sentence. */
  readonly trouble?: string;
}

export async function readPolicy(api: Api, variables = process.env): Promise<Policy> {
  const documented = api.sandboxHosts ?? [];
  const none = { hosts: { documented, named: [] }, withheld: new Map() };
  const file = variables[TARGET_FILE];
  if (!file) return none;
  try {
    const { hosts: named = [], apis = {} } = await readTargetFile(file);
    const declared = apis[api.name]?.capabilities ?? {};
    const unknown = Object.keys(declared).find((name) => api.capabilities?.[name] === undefined);
    if (unknown !== undefined) {
      const names = Object.keys(api.capabilities ?? {}).join(', ') || 'none';
      throw new DescribedFileError(`${file}: ${api.name} has no capability “${unknown}”; it has ${names}.`);
    }
    const lacking = Object.entries(declared).filter(([, isThere]) => !isThere);
    const withheld = lacking.flatMap(([name]) =>
      (api.capabilities?.[name]?.operations ?? []).map((operation): [string, string] => [operation, name]),
    );
    const { limits } = apis[api.name] ?? {};
    return {
      hosts: { documented, named: named.map((host) => host.toLowerCase()) },
      withheld: new Map(withheld),
      ...(limits ? { limits } : {}),
    };
  } catch (error) {
    if (!(error instanceof DescribedFileError)) throw error;
    return { ...none, trouble: error.message };
  }
}
