/** Capabilities that work at a target though the file that describes it does not declare them: a note, never a verdict. */
import type { FlowResult } from '../engine/result.ts';
import type { Api } from '../vocabulary/api.ts';

export interface UndeclaredCapability {
  readonly capability: string;
  /** Those of its operations that answered a good request with an approval. */
  readonly operations: readonly string[];
  /** What to write into the target file: a path of its members, and the value. */
  readonly add: string;
}

/** `undeclared` are the names that the file does not mention. */
export function undeclaredOf(
  api: Api,
  undeclared: readonly string[],
  results: readonly FlowResult[],
): UndeclaredCapability[] {
  const approved = new Set(results.flatMap((result) => result.approved ?? []));
  return undeclared.flatMap((capability) => {
    const operations = api.capabilities?.[capability]?.operations.filter((each) => approved.has(each)) ?? [];
    const add = `apis.${api.name}.capabilities.${capability}: true`;
    return operations.length === 0 ? [] : [{ capability, operations, add }];
  });
}

/** One sentence, without a full stop. */
export function tellUndeclared({ capability, operations, add }: UndeclaredCapability): string {
  return `${capability} works (${operations.join(', ')} approved) and the target file does not declare it; add ${add}`;
}
