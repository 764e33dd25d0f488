/** An answer that is there and is not what the document says fails by its shape, in a sentence; the other flows go on. */
import { expect, test } from '@playwright/test';
import {
  type Answers,
  aLook,
  answers,
  aPayment,
  atHostile,
  json,
  notGreen,
  paid,
  playFlows,
} from './hostile-target.ts';

const good = JSON.stringify(paid);
const latin = { 'content-type': 'application/json; charset=ISO-8859-1' };
const failing: readonly [fact: string, answer: Answers, red: readonly string[]][] = [
  [
    'JSON that is none',
    answers('{"id": "p-1", '),
    ['its body is no JSON that can be read', 'text that is not application/json'],
  ],
  ['no body', answers(''), ['it has no body', 'an empty body']],
  [
    'JSON deeper than a stack',
    answers(`${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`),
    ['its body is no JSON that can be read', 'text that is not application/json'],
  ],
  [
    'letters in another charset than UTF-8',
    answers(Buffer.from('{"note":"ä"}', 'latin1')),
    ['its body is bytes that are not UTF-8', 'bytes that are not UTF-8'],
  ],
  [
    'letters in a declared charset that is not UTF-8',
    answers(Buffer.from('{"note":"ä"}', 'latin1'), latin),
    ['charset "ISO-8859-1", where UTF-8 is read', 'text in the charset "ISO-8859-1", where UTF-8 is read'],
  ],
  [
    'a charset that nobody knows',
    answers(good, { 'content-type': 'application/json; charset="klingon"' }),
    ['charset "klingon", where UTF-8 is read', 'text in the charset "klingon", where UTF-8 is read'],
  ],
  [
    'a page with status 200',
    answers('<p>Oops</p>', { 'content-type': 'text/html' }),
    ['its body is text/html', 'text/html'],
  ],
  [
    'a page with status 500',
    answers('<p>Oops</p>', { 'content-type': 'text/html' }, 500),
    ['its body is text/html', '500'],
  ],
];

for (const [fact, answer, red] of failing) {
  test(`Failed by the documented shape: ${fact}`, async () => {
    await atHostile(answer, async ({ origin, arrived }) => {
      const [first, second] = await playFlows(origin, [aPayment, aLook]);
      const received = first?.evidence.flatMap(({ finding }) => finding?.received ?? []);
      expect(first?.evidence.filter(({ verdict }) => verdict !== 'passed')).toMatchObject([
        { verdict: 'failed', requirement: 'TOY-PAY-01' },
        { verdict: 'failed', requirement: 'TOY-SHAPE-createPayment' },
      ]);
      expect(received).toEqual([expect.stringContaining(red[0]!), red[1]]);
      expect(notGreen(second!)).toEqual([]);
      expect(arrived.filter((asked) => asked === 'POST /api/payments')).toHaveLength(1);
    });
  });
}

test('A declared charset does no harm as long as its letters are those of UTF-8', async () => {
  for (const type of [latin['content-type'], 'application/json;charset=us-ascii', 'application/json; Charset="utf-8"'])
    await atHostile(answers(good, { 'content-type': type }), async ({ origin }) => {
      const [first] = await playFlows(origin, [aPayment]);
      expect(notGreen(first!), type).toEqual([]);
    });
  await atHostile(json(paid), async ({ origin }) =>
    expect((await playFlows(origin, [aPayment])).flatMap(notGreen)).toEqual([]),
  );
});

test('Hundreds of thousands of differences do not keep a run from its end', async () => {
  const many = Object.fromEntries(Array.from({ length: 200_000 }, (_, index) => [`member-${index}`, index]));
  await atHostile(json({ ...paid, ...many }), async ({ origin }) => {
    const started = performance.now();
    const [first, second] = await playFlows(origin, [aPayment, aLook]);
    expect(notGreen(first!).length).toBeGreaterThan(100);
    expect(notGreen(first!).length).toBeLessThan(2000);
    expect(notGreen(second!)).toEqual([]);
    expect(performance.now() - started).toBeLessThan(25_000);
  });
});
