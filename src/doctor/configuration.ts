/** What the environment says of an API's target, before anything is sent. */

import { baseUrlVariable } from '../target/environment.ts';
import { loadTargetContract } from '../target/load-contract.ts';
import { loadDeviations } from '../target/load-deviations.ts';
import type { Target } from '../target/target.ts';
import type { Api } from '../vocabulary/api.ts';
import type { Sign } from './sign.ts';

export async function lookAtConfiguration(api: Api, target: Target): Promise<Sign[]> {
  const overlay = await loadTargetContract(api.name);
  const deviations = await loadDeviations(api);
  return [
    lookAtTarget(api, target),
    ...wrongs('overlay', overlay.trouble),
    ...wrongs('known deviations', deviations.trouble),
    ...(target.kind === 'sandbox' && target.trouble === undefined ? lookAtGiven(api, target) : []),
  ];
}

function lookAtTarget(api: Api, { trouble, origin, kind }: Target): Sign {
  const what = 'target';
  if (trouble) {
    const area = trouble.kind;
    return { area, what, state: 'wrong', found: trouble.sentence };
  }
  const found = kind === 'mock' && !process.env[baseUrlVariable(api.name)] ? 'the embedded mock' : origin;
  return { area: 'configuration', what, state: 'well', found };
}

function wrongs(what: string, sentence: string | undefined): Sign[] {
  return sentence === undefined ? [] : [{ area: 'configuration', what, state: 'wrong', found: sentence }];
}

/** What is not given keeps some checks from being applicable, and nothing else. */
function lookAtGiven(api: Api, { world }: Target): Sign[] {
  const given = Object.entries(api.given);
  const lacking = given.filter(([name]) => !world[name]);
  const sign = { area: 'configuration', what: 'values of the environment' } as const;
  const found = `${given.length - lacking.length} of ${given.length} are set`;
  if (lacking.length === 0) return [{ ...sign, state: 'well', found }];
  const variables = lacking.map(([, { variable }]) => variable).join(', ');
  return [{ ...sign, state: 'note', found, advice: `what needs one of these is not applicable: ${variables}` }];
}
