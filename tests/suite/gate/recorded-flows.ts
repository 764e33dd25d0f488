/** Flows of an API played on a mock in this process, perhaps a faulty one, and recorded as a proxy would have seen them. */
import { loadContract } from '../../../src/contract/load.ts';
import { play } from '../../../src/engine/play.ts';
import type { Send } from '../../../src/engine/send.ts';
import { Venue } from '../../../src/engine/venue.ts';
import type { Entry } from '../../../src/gate/entry.ts';
import { createRecorder } from '../../../src/gate/recorder.ts';
import { loadMock } from '../../../src/mock/load.ts';
import type { Difference } from '../../../src/proof/fault.ts';
import { createStand } from '../../../src/proof/stand.ts';
import type { Api } from '../../../src/vocabulary/api.ts';
import type { Flow } from '../../../src/vocabulary/flow.ts';

/** Milliseconds between two things that happen: calls overlap only if they were under way at once. */
const STEP = 10;

/** One list of entries for each flow, each in a namespace of its own. */
export async function recordFlows(
  api: Api,
  flows: readonly Flow[],
  difference: Difference = {},
): Promise<readonly (readonly Entry[])[]> {
  const contract = await loadContract(api.name);
  const { target, receiver } = createStand(contract, await loadMock(api.name), difference);
  let now = 0;
  let entries: Entry[] = [];
  let record: (seen: Parameters<ReturnType<typeof createRecorder>>[0]) => Entry;
  const send: Send = async (request) => {
    now += STEP;
    const at = now;
    const answer = await target.send(request);
    now += STEP;
    const { method, url, headers, text } = request;
    const path = url.slice(target.origin.length);
    const namespace = `flow ${recorded.length + 1}`;
    entries.push(record({ at, duration: now - at, namespace, request: { method, path, headers, text }, answer }));
    return answer;
  };
  const recorded: Entry[][] = [];
  record = createRecorder(api, contract, { world: target.world, looksAtAnswers: true });
  const venue = new Venue(api, contract, { ...target, send }, '1', receiver);
  await venue.prepare();
  for (const flow of flows) {
    entries = [];
    const stage = venue.stageFor(flow, async (_, body) => {
      await body();
    });
    await play(flow, { ...stage, verdictsOnly: true });
    recorded.push(entries);
  }
  return recorded;
}
