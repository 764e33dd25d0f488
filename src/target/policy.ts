/** What a target may be sent and asked for: the file that describes it, beside what the API's document says. */
import type { Api } from '../vocabulary/api.ts';
import { DescribedFileError } from './described-file.ts';
import type { AllowedHosts } from './hosts.ts';
import { mayPlayAtOnce, PARALLEL_USE, troubleOfParallelUse } from './parallel-use.ts';
import { readTargetFile, TARGET_FILE, type TargetOfApi } from './target-file.ts';

export interface Policy {
  readonly hosts: AllowedHosts;
  /** Operations that the target says it cannot do, each with the capability that it lacks. */
  readonly withheld: ReadonlyMap<string, string>;
  /** Capabilities of which a file that is there says neither that the target has them nor that it lacks them. */
  readonly undeclared: readonly string[];
  /** Whether several flows may be played at the target at the same time. */
  readonly parallelUse: boolean;
  readonly limits?: TargetOfApi['limits'];
  /** What is wrong with the file, in one sentence. */
  readonly trouble?: string;
}

/** Never throws for what somebody wrote: `trouble` says what is wrong with it. */
export async function readPolicy(api: Api, variables = process.env): Promise<Policy> {
  const documented = api.sandboxHosts ?? [];
  const none = { hosts: { documented, named: [] }, withheld: new Map(), undeclared: [], parallelUse: false };
  const file = variables[TARGET_FILE];
  if (!file) return none;
  try {
    const { hosts: named = [], apis = {} } = await readTargetFile(file);
    const { capabilities: declared = {}, limits } = apis[api.name] ?? {};
    const trouble = troubleOfNames(api, declared) ?? troubleOfParallelUse(api, declared);
    if (trouble !== undefined) return { ...none, trouble: `${file}: ${trouble}` };
    const capabilities = Object.entries(api.capabilities ?? {});
    const lacking = capabilities.filter(([name]) => declared[name] === false);
    return {
      hosts: { documented, named: named.map((host) => host.toLowerCase()) },
      withheld: new Map(lacking.flatMap(([name, { operations }]) => operations.map((each) => [each, name]))),
      undeclared: capabilities.map(([name]) => name).filter((name) => declared[name] === undefined),
      parallelUse: mayPlayAtOnce(declared, variables),
      ...(limits ? { limits } : {}),
    };
  } catch (error) {
    if (!(error instanceof DescribedFileError)) throw error;
    return { ...none, trouble: error.message };
  }
}

function troubleOfNames(api: Api, declared: Readonly<Record<string, boolean>>): string | undefined {
  const names = [...Object.keys(api.capabilities ?? {}), PARALLEL_USE];
  const unknown = Object.keys(declared).find((name) => !names.includes(name));
  return unknown && `${api.name} has no capability “${unknown}”; it has ${names.join(', ')}.`;
}
