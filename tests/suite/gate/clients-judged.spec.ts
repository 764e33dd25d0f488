/** The gate, told the scenarios of the example clients, has nothing to say of them, and names each of their mistakes. */
import { expect, test } from '@playwright/test';
import { mistakesOf } from '../../../fixtures/clients/typescript/play.ts';
import { apis } from '../../../specs/index.ts';
import { loadContract } from '../../../src/contract/load.ts';
import type { Evidence } from '../../../src/engine/result.ts';
import { createJudge } from '../../../src/gate/judge.ts';
import { readScenarios } from '../../../src/gate/read-scenarios.ts';
import { createRecorder } from '../../../src/gate/recorder.ts';
import type { Seen } from '../../../src/gate/seen.ts';
import { clientsFolder, languages, readMistakes, serveForClients } from './client-runs.ts';

for (const name of ['connexpay', 'backoffice'] as const) {
  test(`Each mistake of the clients of ${name} is named, and what is right is left alone`, async () => {
    const api = apis.find((each) => each.name === name)!;
    const contract = await loadContract(name);
    const clients = await serveForClients(name);
    const scenarios = await readScenarios([`${clientsFolder}scenarios/${name}.yaml`], contract);
    const placeOf = () => '';

    const judge = (seen: readonly Seen[]): Evidence[] => {
      const record = createRecorder(api, contract, { world: clients.world, looksAtAnswers: false });
      const { add, end } = createJudge({ api, contract, baseUrl: '', looksAtAnswers: false, scenarios, placeOf });
      for (const each of seen) add(record(each));
      return end().flatMap(({ evidence }) => evidence.filter(({ verdict }) => verdict !== 'passed'));
    };

    for (const language of languages) expect(judge((await clients.run(language)).seen), language).toEqual([]);

    const table = await readMistakes(name);
    for (const mistake of mistakesOf(name)) {
      const { breaks, at = '', verdict = 'failed' } = table.find((each) => each.name === mistake) ?? {};
      const [operation] = at.split(' ');
      const told = judge((await clients.run('typescript', mistake)).seen);
      const named = { requirement: breaks, verdict, finding: expect.objectContaining({ operation }) };
      expect(told, mistake).toContainEqual(expect.objectContaining(named));
    }
    await clients.close();
  });
}
