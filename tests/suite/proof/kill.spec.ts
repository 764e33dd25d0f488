/** The proof itself can fail: a fault that nobody notices survives, and what is no fault is none. */
import { expect, test } from '@playwright/test';
import { backoffice } from '../../../specs/backoffice/index.ts';
import { isFieldFlow } from '../../../src/cases/case-step.ts';
import { loadContract } from '../../../src/contract/load.ts';
import { loadMock } from '../../../src/mock/load.ts';
import { everyAnswer, member, successesOf } from '../../../src/proof/answer-change.ts';
import type { Fault } from '../../../src/proof/fault.ts';
import { classOf } from '../../../src/proof/fault-kinds.ts';
import {
  type Baseline,
  falseAlarms,
  findingsUnderSeed,
  judgeMutant,
  kill,
  playBaseline,
} from '../../../src/proof/kill.ts';
import { loadCatalogue } from '../../../src/proof/load-catalogue.ts';
import { playAll } from '../../../src/proof/play-all.ts';
import { createStand } from '../../../src/proof/stand.ts';

let baseline: Baseline;
test.beforeAll(async () => {
  baseline = await playBaseline(backoffice, await loadContract('backoffice'), await loadMock('backoffice'));
});

const aCentMore: Fault = {
  name: 'the amount of an answer is a cent too high',
  kind: 'off-by-one',
  breaks: 'BKO-MONEY-01',
  answers: successesOf(
    'createPayment',
    member('/amount', (amount) => (Number(amount) + 0.01).toFixed(2)),
  ),
};

test('A fault is noticed by the requirement that it breaks, and traced to the answer that differs', async () => {
  const { missed, red, stumbles } = await kill(baseline, aCentMore);
  expect({ missed, stumbles }).toEqual({ missed: [], stumbles: [] });
  const row = red.find(({ requirement }) => requirement === 'BKO-MONEY-01');
  expect(row?.because).toMatch(/^message \d+ of the flow, HTTP 200 to createPayment$/);
  expect(row?.at).toMatch(/^specs\/backoffice\/.+:\d+$/);
});

test('A fault that changes nothing survives', async () => {
  const { missed, flowsPlayed } = await kill(baseline, { ...aCentMore, answers: everyAnswer(() => undefined) });
  expect(missed).toEqual(['BKO-MONEY-01']);
  expect(flowsPlayed).toBe(baseline.played.filter(({ flow }) => !isFieldFlow(flow)).length);
});

test('A fault survives that another requirement notices than the one it breaks', async () => {
  expect((await kill(baseline, { ...aCentMore, breaks: 'BKO-CHECKSUM-01' })).missed).toEqual(['BKO-CHECKSUM-01']);
});

test('A fault that names no requirement of the API makes the proof stumble', async () => {
  const { stumbles } = await kill(baseline, { ...aCentMore, breaks: 'BKO-NOPE-01' });
  expect(stumbles).toEqual(['no requirement has the id BKO-NOPE-01']);
});

test('What breaks the document is no lawful variation', async () => {
  const answers = everyAnswer(({ text }) => ({ text: text.slice(0, -1) }));
  const alarms = await falseAlarms(baseline, { name: 'answers are cut off', because: 'somebody thinks so', answers });
  expect(alarms.join('\n')).toContain('failed BKO-SHAPE-createPayment');
});

test('Flows that a fault cannot touch would show the same if they were played', async () => {
  const { faults } = await loadCatalogue('backoffice');
  const shadowed = await playBaseline(backoffice, baseline.contract, baseline.mock, faults);
  let spared = 0;
  const elsewhere = faults.filter(({ kind }) => classOf(kind) !== 'input');
  for (const fault of elsewhere.filter((_, index) => index % 6 === 0)) {
    const known = await kill(shadowed, fault);
    const stand = createStand(baseline.contract, baseline.mock, fault);
    const flows = baseline.played.map(({ flow }) => flow).filter((flow) => !isFieldFlow(flow));
    const all = await playAll(backoffice, baseline.contract, stand, flows);
    spared += flows.length - known.flowsPlayed;
    const failed = all.flatMap(({ result }) => result.evidence).filter(({ verdict }) => verdict === 'failed');
    const red = known.red.filter(({ verdict }) => verdict === 'failed').map(({ requirement }) => requirement);
    expect([...new Set(failed.map(({ requirement }) => requirement))].sort(), fault.name).toEqual(red.toSorted());
  }
  expect(spared).toBeGreaterThan(0);
});

test('An answer that is cut off is noticed', async () => {
  const played = baseline.played.find(({ traffic }) => traffic.some(({ operation }) => operation === 'createPayment'))!;
  const answers = everyAnswer(({ text }) => ({ text: text.slice(0, -1) }));
  expect((await judgeMutant(baseline, { answers, flows: [played.flow] })).failed).toContain('BKO-SHAPE-createPayment');
});

test('Another seed sends other payloads and finds nothing on the correct mock', async () => {
  expect(await findingsUnderSeed(baseline, '4711')).toEqual([]);
});
