/** A gate looks at whatever clients send: nothing that is written otherwise than documented is more than it can read. */
import { expect, test } from '@playwright/test';
import { apis } from '../../../specs/index.ts';
import { loadContract } from '../../../src/contract/load.ts';
import type { Entry } from '../../../src/gate/entry.ts';
import { createJudge } from '../../../src/gate/judge.ts';
import { createRecorder } from '../../../src/gate/recorder.ts';
import type { Seen } from '../../../src/gate/seen.ts';
import { createMockOf } from '../../../src/mock/load.ts';

const ODD: readonly unknown[] = [null, 5, true, 'text', [], [null], {}, { a: { b: [1] } }];
const IN_PATH = ['%zz', '%E4', 'a?b=%zz', '', '..'];

/** Every member that a document names anywhere, with one odd value. */
function oddBodies(members: readonly string[]): readonly unknown[] {
  return [...ODD, ...ODD.map((value) => Object.fromEntries(members.map((name) => [name, value])))];
}

function membersIn(document: unknown): string[] {
  const names = new Set<string>();
  JSON.stringify(document, (name, value) => {
    if (name === 'properties' && value !== null) for (const each of Object.keys(value)) names.add(each);
    return value;
  });
  return [...names];
}

for (const api of apis) {
  test(`Odd requests and answers of ${api.name} are recorded and judged`, async () => {
    const contract = await loadContract(api.name);
    const { world } = await createMockOf(api.name);
    const record = createRecorder(api, contract, { world, looksAtAnswers: true });
    const placeOf = ({ number }: Entry) => `journal:${number}`;
    const judge = createJudge({ api, contract, baseUrl: 'http://mock', looksAtAnswers: true, scenarios: [], placeOf });
    const bodies = oddBodies(membersIn(contract.document)).map((body) => JSON.stringify(body));
    const types = ['application/json', 'application/x-www-form-urlencoded', 'text/plain', 'nonsense'];
    let sent = 0;
    const see = (path: string, method: string, text: string, type: string, status: number) => {
      const headers = { 'content-type': type, location: type === 'nonsense' ? 'https://pay.example:99999/' : path };
      const seen: Seen = {
        at: ++sent,
        duration: 1,
        request: { method, path, headers, text },
        answer: { status, headers, text },
      };
      judge.add(record(seen));
    };
    for (const { method, path } of contract.operations.values()) {
      for (const part of IN_PATH) see(path.replaceAll(/\{\w+\}/g, part), method, '', 'application/json', 200);
      for (const text of bodies)
        for (const [index, type] of types.entries())
          see(path.replaceAll(/\{\w+\}/g, 'one'), method, text, type, [200, 201, 307, 400][index]!);
    }
    const evidence = judge.end().flatMap((result) => [...result.evidence]);
    // Not all of that is as documented.
    expect(evidence.some(({ verdict }) => verdict === 'failed')).toBe(true);
    expect(sent).toBeGreaterThan(100);
  });
}

test('A call that Tollgate stumbles over is kept as one that is not known, without a word of what it held', async () => {
  const [api] = apis;
  const contract = await loadContract(api!.name);
  const broken = {
    ...api!,
    readOutcome: (): never => {
      throw new TypeError('cannot read 4111111111111111');
    },
  };
  const record = createRecorder(broken, contract, { world: {}, looksAtAnswers: true });
  const [operation] = contract.operations.values();
  const { method, path } = operation!;
  const request = { method, path, headers: {}, text: '{"a":"4111111111111111"}' };
  const entry = record({ at: 5, duration: 1, namespace: 'a', request });
  expect(entry).toMatchObject({ number: 1, at: 5, namespace: 'a', looked: [], findings: [] });
  expect(entry.unread).toBe('Tollgate itself stumbled over it (TypeError in Object.readOutcome)');
  expect(JSON.stringify(entry)).not.toContain('4111111111111111');
});
