/** The contract of the target that the environment names. */
import type { Contract } from '../contract/contract.ts';
import { loadContract } from '../contract/load.ts';
import { OverlayError } from '../contract/overlay.ts';
import { overlayVariable } from './environment.ts';

/** With the overlay that the environment names; without it, and why, if it cannot be applied. */
export async function loadTargetContract(api: string): Promise<{ contract: Contract; trouble?: string }> {
  try {
    return { contract: await loadContract(api, process.env[overlayVariable(api)]) };
  } catch (error) {
    if (!(error instanceof OverlayError)) throw error;
    return { contract: await loadContract(api), trouble: `${overlayVariable(api)}: ${error.message}` };
  }
}
