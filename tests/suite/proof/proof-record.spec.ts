/** What keeps a proof from being one is told as a hole. */
import { expect, test } from '@playwright/test';
import { faultKinds } from '../../../src/proof/fault-kinds.ts';
import { proofOf } from '../../../src/proof/proof-record.ts';
import type { FaultTried, Survey, Tried } from '../../../src/proof/trials.ts';

const kinds = Object.entries(faultKinds).flatMap(([name, all]) => (name === 'shape' ? [] : Object.keys(all)));
const impossible = Object.fromEntries(kinds.map((kind) => [kind, 'this toy has none']));

const survey: Survey = {
  trials: { fault: 1, variation: 1, seed: 1, mutant: 1 },
  rows: ['TOY-01'],
  flows: 1,
  steps: 1,
  moves: { covered: 1, of: 1, open: 0 },
  findings: [],
};
const red = {
  requirement: 'TOY-01',
  verdict: 'failed',
  flow: 'A flow',
  step: 'A step',
  at: 'specs/toy.ts:1',
  expected: '1',
  received: '2',
  because: 'message 1 of the flow, HTTP 200 to anything',
} as const;
const fault: FaultTried = {
  name: 'it is otherwise',
  kind: 'off-by-one',
  breaks: ['TOY-01'],
  flowsPlayed: 1,
  red: [red],
  missed: [],
  stumbles: [],
};
const tried: Tried = {
  fault: [fault],
  variation: [{ name: 'it is blue', because: 'no document names a colour', alarms: [] }],
  seed: [{ seed: '1', findings: [] }],
  mutant: [{ name: 'get: /a is null', kind: 'null-member', isForbidden: true, failed: ['TOY-01'], stumbles: [] }],
};

test('A proof without holes says what it has shown', () => {
  const { holes, classes, requirements, answers } = proofOf('toy', survey, tried, impossible);
  expect(holes).toEqual([]);
  expect(classes).toEqual({ shape: { noticed: 1, of: 1 }, money: { noticed: 1, of: 1 } });
  expect(requirements).toEqual({ proven: 1, broken: 1, unbroken: [] });
  expect(answers.forbidden).toEqual({ noticed: 1, of: 1 });
});

const holes: Readonly<Record<string, readonly [Partial<Survey>, Partial<Tried>, RegExp]>> = {
  'a fault survives': [{}, { fault: [{ ...fault, missed: ['TOY-01'] }] }, /“it is otherwise” survives: TOY-01/],
  'the suite stumbles': [{}, { fault: [{ ...fault, stumbles: ['oh'] }] }, /makes the suite stumble: oh/],
  'a red is not explained': [{}, { fault: [{ ...fault, red: [{ ...red, because: '' }] }] }, /nothing explains/],
  'no fault breaks a requirement': [{ rows: [...survey.rows, 'TOY-02'] }, {}, /no fault breaks TOY-02/],
  'the correct mock is not green': [{ findings: ['TOY-01'] }, {}, /TOY-01 is not passed on the correct mock/],
  'a move is not covered': [{ moves: { covered: 1, of: 2, open: 0 } }, {}, /1 moves? of the life cycles/],
  'a variation turns red': [
    {},
    { variation: [{ name: 'it is blue', because: '', alarms: ['failed TOY-01'] }] },
    /false alarm when it is blue/,
  ],
  'a seed turns red': [{}, { seed: [{ seed: '7', findings: ['failed TOY-01'] }] }, /under the seed 7/],
  'a forbidden answer goes unnoticed': [
    { rows: [] },
    { mutant: [{ ...tried.mutant[0]!, failed: [] }] },
    /nobody notices: get: \/a is null/,
  ],
};

for (const [title, [surveyed, made, hole]] of Object.entries(holes)) {
  test(`It is a hole when ${title}`, () => {
    const proof = proofOf('toy', { ...survey, ...surveyed }, { ...tried, ...made }, impossible);
    expect(proof.holes).toHaveLength(1);
    expect(proof.holes[0]).toMatch(hole);
  });
}

test('It is a hole when a kind of fault is neither shown nor impossible', () => {
  const { 'double-void': _, ...rest } = impossible;
  expect(proofOf('toy', survey, tried, rest).holes).toEqual([
    'there is no fault of the kind double-void, and no reason why it is impossible',
  ]);
});
