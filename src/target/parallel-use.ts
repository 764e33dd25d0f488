/** When several flows may be played at a target at the same time: its file allows it, and none of them disturbs the others. */
import type { Api } from '../vocabulary/api.ts';

/** The capability that every API has: several flows may use the account at once. */
export const PARALLEL_USE = 'parallelUse';

type Declared = Readonly<Record<string, boolean>>;

/** Why flows may not be played at the same time although the file says so, in one sentence. */
export function troubleOfParallelUse(api: Api, declared: Declared): string | undefined {
  if (!declared[PARALLEL_USE]) return undefined;
  const [name, capability] =
    Object.entries(api.capabilities ?? {}).find(([each, { alone }]) => alone && declared[each] !== false) ?? [];
  return name && `${PARALLEL_USE} of ${api.name} wants “${name}: false” beside it: ${capability?.alone}.`;
}

/** There is one public URL for notifications and one port behind it, so that one worker has them. */
export function mayPlayAtOnce(declared: Declared, variables = process.env): boolean {
  return declared[PARALLEL_USE] === true && !variables.TOLLGATE_RECEIVER_URL;
}
