/** All flows of an API that Arazzo has words for as one document, and a list of everything that it has none for. */
import { loadContract } from '../contract/load.ts';
import { requirementIds } from '../engine/flow-facts.ts';
import { createMockOf } from '../mock/load.ts';
import type { World } from '../mock/mock.ts';
import type { Api } from '../vocabulary/api.ts';
import { formatSourceLine } from '../vocabulary/source-line.ts';
import type { ArazzoDocument, Input } from './document.ts';
import { orReason } from './inexpressible.ts';
import type { LeftOut, LeftOutFlow, LeftOutPart } from './left-out.ts';
import { signBook } from './sign-book.ts';
import type { Surroundings } from './surroundings.ts';
import { createFakers } from './telling.ts';
import { type WrittenFlow, writeFlow } from './write-flow.ts';

export interface Order {
  readonly seed: string;
  /** Day in UTC on which the document is to be played, `YYYY-MM-DD`. */
  readonly date: string;
  /** Where the OpenAPI document stands, as seen from the Arazzo document. */
  readonly openapi: string;
}

export interface WrittenApi {
  readonly document: ArazzoDocument;
  readonly leftOut: LeftOut;
}

const DESCRIPTION =
  'Each workflow is one flow. Sequence numbers, user names and references are not to be used twice: the target must not ' +
  'have been sent the payloads of this seed before. Inputs default to what the embedded mock gives. What Arazzo has no ' +
  'words for is left out and stands, each with the reason, in the list beside this document.';

/** The same order gives the same document. */
export async function writeApi(api: Api, { seed, date, openapi }: Order): Promise<WrittenApi> {
  const contract = await loadContract(api.name);
  const around: Surroundings = {
    api,
    contract,
    signs: signBook(api, contract),
    world: (await createMockOf(api.name)).world,
    seed,
    fakers: { flow: createFakers(), login: createFakers() },
    now: Date.parse(`${date}T12:00:00Z`),
  };
  const written: WrittenFlow[] = [];
  const flows: LeftOutFlow[] = [];
  const parts: LeftOutPart[] = [];
  for (const [area, all] of Object.entries(api.flows)) {
    for (const flow of all) {
      const outcome = orReason(() => writeFlow(flow, area, around));
      if ('reason' in outcome) flows.push({ flow: flow.title, at: formatSourceLine(flow.at), reason: outcome.reason });
      else {
        written.push(outcome.said);
        parts.push(...outcome.said.unsaid.map((unsaid) => ({ flow: flow.title, ...unsaid })));
      }
    }
  }
  const inputs = [...new Set(written.flatMap(({ inputs }) => inputs))].sort();
  const document: ArazzoDocument = {
    arazzo: '1.0.1',
    info: {
      title: `${api.title}: what its documentation promises of good requests`,
      version: '1',
      summary: `The flows of Tollgate with the payloads of seed ${seed}, for a play on ${date} (UTC)`,
      description: DESCRIPTION,
    },
    sourceDescriptions: [{ name: api.name, url: openapi, type: 'openapi' }],
    workflows: written.map(({ workflow }) => workflow),
    components: { inputs: { target: targetInputs(api, inputs, around.world) } },
    'x-tollgate': { seed, date },
  };
  return {
    document,
    leftOut: {
      flows,
      checks: parts.filter(({ requirement }) => requirement !== undefined),
      outcomes: parts.filter(({ requirement }) => requirement === undefined),
      always: alwaysLookedAt(api),
    },
  };
}

function alwaysLookedAt({ flows, rules, bookkeeping }: Api): readonly string[] {
  const named = new Set(Object.values(flows).flat().flatMap(requirementIds));
  const all = [...rules.map(({ requirement }) => requirement), ...Object.values(bookkeeping.requirements)];
  return [...new Set(all)].filter((id) => !named.has(id)).sort();
}

/** JSON Schema of what a target gives; a player takes the defaults for a served mock. */
function targetInputs({ given }: Api, names: readonly string[], world: World) {
  const properties = names.map((name): [string, Input] => {
    const { meaning = name, secret = false } = given[name] ?? {};
    const format = secret && ({ format: 'password' } as const);
    return [name, { type: 'string', description: meaning, ...format, default: world[name] ?? '' }];
  });
  return { type: 'object', properties: Object.fromEntries(properties) };
}
