/** What the example clients make of answers, also of those that no mock of ours gives, and of none. */
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { expect, test } from '@playwright/test';
import { readResult as readBackOffice } from '../../../fixtures/clients/typescript/backoffice/result.ts';
import { readResult as readConnexPay } from '../../../fixtures/clients/typescript/connexpay/result.ts';
import { type Answer, AnswerLost, Wire } from '../../../fixtures/clients/typescript/wire.ts';
import { outcomeExamples as ofBackOffice } from '../../../specs/backoffice/outcome-examples.ts';
import { outcomeExamples as ofConnexPay } from '../../../specs/connexpay/outcome-examples.ts';
import type { OutcomeExample } from '../../../src/vocabulary/outcome.ts';
import { type Answers, answers, atServer, json } from '../hostile/hostile-target.ts';
import { clientsFolder } from './client-runs.ts';

const apis = {
  connexpay: {
    examples: answered(ofConnexPay, 'createSale'),
    read: (answer: Answer) => readConnexPay(answer).outcome,
    // The client knows none of the documented texts by heart, and never asks for the risk check alone.
    cautious: [
      'an approved sale of which only the risk is checked is done',
      'a code of the set-up is a refusal',
      'documented words refuse with any status',
      'documented words refuse beside others',
    ],
  },
  backoffice: {
    examples: answered(ofBackOffice, 'operatePayment'),
    read: (answer: Answer, isInquiry: boolean) => readBackOffice(answer, isInquiry).outcome,
    cautious: ['an inquiry without a code is read by its transaction'],
  },
} as const;

for (const [api, { examples, read, cautious }] of Object.entries(apis)) {
  const asked = examples.map(({ status = 0, body = {}, asked: form }) => ({
    answer: { status, body },
    isInquiry: Object(form).paymentType === 'IN',
  }));

  test(`Both clients of ${api} read an answer as its document has it, and otherwise as unknown`, async () => {
    const here = asked.map(({ answer, isInquiry }) => read(answer, isInquiry));
    expect(here).toEqual(
      examples.map(({ says, kind }) =>
        (cautious as readonly string[]).includes(says) ? 'unknown' : CLIENTS_WORD[kind],
      ),
    );
    const form = api === 'backoffice' ? 'read_result(answer, each["isInquiry"])' : 'read_result(answer)';
    const there = await python(
      `import json, sys
from ${api}.result import read_result
from wire import Answer
asked = json.load(sys.stdin)
answers = [(each, Answer(each["answer"]["status"], each["answer"]["body"])) for each in asked]
print(json.dumps([${form}.outcome for each, answer in answers]))`,
      JSON.stringify(asked),
    );
    expect(JSON.parse(there)).toEqual(here);
  });
}

const WAYS: Readonly<Record<string, Answers>> = {
  '/whole': json({ is: 'whole' }),
  '/redirect': answers('{}', { location: '/whole' }, 302),
  '/silent': () => {},
  '/cut': (response) => response.writeHead(200, { 'content-length': '100' }).write('{"is": ', () => response.destroy()),
  '/no-json': answers('{"is": '),
  '/none': (response) => response.destroy(),
};

test('Both clients take nothing but a whole answer in time for one, ask once and follow nothing', async () => {
  const arrived: string[] = [];
  const server = createServer((request, response) => {
    arrived.push(request.url ?? '');
    request.resume();
    WAYS[request.url ?? '']?.(response, request);
  });
  await atServer(server, async (origin) => {
    const wire = new Wire(origin, 500);
    const here: string[] = [];
    for (const path of Object.keys(WAYS)) here.push(await outcomeOf(wire.send('POST', path, {}, '{}')));
    expect(here).toEqual(['200', '302', 'lost', 'lost', 'lost', 'lost']);

    const there = await python(
      `import json, sys
from wire import AnswerLost, Wire
for path in json.load(sys.stdin):
    try:
        print(Wire("${origin}", 0.5).send("POST", path, {}, "{}").status)
    except AnswerLost:
        print("lost")`,
      JSON.stringify(Object.keys(WAYS)),
    );
    expect(there.trim().split('\n')).toEqual(here);
  });
  expect(arrived).toEqual([...Object.keys(WAYS), ...Object.keys(WAYS)]);
});

/** The clients' words for what the examples call an outcome: who is not let in or finds nothing is refused. */
const CLIENTS_WORD = {
  approved: 'approved',
  declined: 'declined',
  refused: 'refused',
  unauthenticated: 'refused',
  'not-found': 'refused',
  unknown: 'unknown',
} as const;

function answered(examples: readonly OutcomeExample[], operation: string): readonly OutcomeExample[] {
  return examples.filter((example) => example.operation === operation && example.status !== undefined);
}

async function outcomeOf(sent: Promise<Answer>): Promise<string> {
  return sent.then(
    ({ status }) => String(status),
    (error: unknown) => (error instanceof AnswerLost ? 'lost' : String(error)),
  );
}

/** What a program prints that may import what the Python client consists of. */
async function python(program: string, input: string): Promise<string> {
  const child = spawn('python3', ['-B', '-c', program], { cwd: `${clientsFolder}python` });
  child.stdin.end(input);
  const [printed, troubles] = await Promise.all([text(child.stdout), text(child.stderr)]);
  expect(troubles).toBe('');
  return printed;
}
