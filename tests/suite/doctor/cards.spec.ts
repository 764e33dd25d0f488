/** With --cards the doctor pays with each card that flows pay with, gives everything back, and tells which card has decayed. */
import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { apis } from '../../../specs/index.ts';
import { type JournalLine, readJournal } from '../../../src/clean-up/journal.ts';
import { loadMock } from '../../../src/mock/load.ts';
import { openAt } from '../clean-up/open-at.ts';
import { atSandboxOf, type Instead, type Sandbox } from '../clean-up/sandbox.ts';
import { runCommand } from '../run/conformance-run.ts';

test.describe.configure({ timeout: 60_000 });

const names = apis.map(({ name }) => name);
/** Lines of one API that speak of a card, or of what was left open. */
const cardLines = (output: string, api: string) =>
  sectionOf(output, api).filter((line) => /^ {2}. account .*(test card|left open)/.test(line));
const sectionOf = (output: string, api: string) => {
  const lines = output.split('\n');
  const start = lines.indexOf(api);
  return lines.slice(start, lines.indexOf('', start));
};
const journalIn = async (reports: string): Promise<JournalLine[]> =>
  readJournal(await readFile(`${reports}/journal.ndjson`, 'utf8')).items;

/** A sandbox of every API, answering in the same way. */
async function atAll<Result>(
  body: (sandboxes: readonly Sandbox[]) => Promise<Result>,
  instead: Readonly<Record<string, Instead>> = {},
  [name, ...rest]: readonly string[] = names,
  open: readonly Sandbox[] = [],
): Promise<Result> {
  if (name === undefined) return body(open);
  return atSandboxOf(name, (sandbox) => atAll(body, instead, rest, [...open, sandbox]), instead[name]);
}

const examine = (sandboxes: readonly Sandbox[], reports: string, ...args: string[]) =>
  runCommand('doctor.ts', args, {
    ...Object.assign({}, ...sandboxes.map(({ env }) => env)),
    TOLLGATE_REPORTS: reports,
  });

test('A card that is taken is well, and what it took to know is closed at once', async ({}, testInfo) => {
  await atAll(async (sandboxes) => {
    const reports = testInfo.outputPath('reports');
    const { exitCode, output } = await examine(sandboxes, reports, '--cards');
    expect(exitCode, output).toBe(0);
    const journal = await journalIn(reports);
    for (const sandbox of sandboxes) {
      const { name, cardProbes } = apis.find(({ name }) => name === sandbox.mock.api)!;
      const lines = cardLines(output, name);
      expect(lines, name).toHaveLength(cardProbes!.cards.length);
      for (const line of lines)
        expect(line).toMatch(/^ {2}✓ account +(declining )?test card .* is (approved|declined) \(/);
      const states = journal.filter(({ api }) => api === name).map(({ state }) => state);
      // The declined one made nothing, and a verification never does.
      const opened =
        cardProbes!.takes === 'a verification' ? 0 : cardProbes!.cards.filter(({ given }) => !given).length;
      expect(
        states.filter((state) => state === 'cleaned'),
        name,
      ).toHaveLength(opened);
      expect(
        states.filter((state) => !['cleaned', 'closed'].includes(state)),
        name,
      ).toEqual([]);
      expect(await openAt(sandbox), name).toEqual([]);
    }
    expect(output).not.toMatch(/\d{12}/);
  });
});

test('Without the option no card is tried, and a line says how it would be', async ({}, testInfo) => {
  await atAll(async (sandboxes) => {
    const { exitCode, output } = await examine(sandboxes, testInfo.outputPath('reports'));
    expect(exitCode, output).toBe(0);
    for (const { mock, sent } of sandboxes) {
      const takes = mock.api === 'connexpay' ? 'a verification' : 'a reservation';
      expect(cardLines(output, mock.api)).toEqual([
        expect.stringMatching(
          new RegExp(`– account +test card +not looked at: it takes ${takes}; npm run doctor -- ${mock.api} --cards$`),
        ),
      ]);
      expect(sent.filter(({ asked }) => /\d{15}/.test(asked))).toEqual([]);
    }
  });
});

/** How each API's mock comes to decline the cards that flows pay with, and the words that it has for that. */
const DECAYED: Readonly<Record<string, { rules: object; words: RegExp }>> = {
  connexpay: { rules: { declineCode: () => 'D2011' }, words: /declined \(HTTP 422, code D2011\): .*Expired/i },
  'connected-payments': { rules: { isDeclined: () => true }, words: /declined \(.*code "05"\): Do not honour/ },
  'payment-intents': { rules: { declines: () => true }, words: /declined \(status DECLINED\)/ },
  'v3-payments': { rules: { cvvIsRight: () => false }, words: /declined \(HTTP 400, result code 800\.100\.153\): / },
};

test('A card that is declined is wrong, in the words of the API, with what to do about it', async ({}, testInfo) => {
  const instead: Record<string, Instead> = {};
  for (const [api, { rules }] of Object.entries(DECAYED)) {
    const mock = (await loadMock(api)).default({ rules } as never);
    instead[api] = async (request) => mock.fetch(request);
  }
  await atAll(async (sandboxes) => {
    const reports = testInfo.outputPath('reports');
    const { exitCode, output } = await examine(sandboxes, reports, '--cards', ...Object.keys(DECAYED));
    expect(exitCode, output).toBe(2);
    for (const [api, { words }] of Object.entries(DECAYED)) {
      const lines = sectionOf(output, api);
      const wrong = lines.flatMap((line, index) => (line.includes('✗') ? [[line, lines[index + 1]] as const] : []));
      expect(wrong, api).toHaveLength(
        apis.find(({ name }) => name === api)!.cardProbes!.cards.filter((one) => !one.given).length,
      );
      for (const [line, advice] of wrong) {
        expect(line).toMatch(words);
        expect(advice).toMatch(/→ what flows pay with test card …\d{4} is blocked: ask whoever runs the sandbox/);
      }
    }
    // Nothing was made, so that nothing had to be closed.
    expect((await journalIn(reports)).map(({ state }) => state).filter((state) => state !== 'closed')).toEqual([]);
  }, instead);
});

test('A card that is declined no more is wrong, and the variable that names it is told', async ({}, testInfo) => {
  await atSandboxOf('payment-intents', async (sandbox) => {
    const env = { ...sandbox.env, PAYMENT_INTENTS_DECLINING_CARD: '4242424242424242' };
    const { exitCode, output } = await examine(
      [{ ...sandbox, env }],
      testInfo.outputPath('reports'),
      'payment-intents',
      '--cards',
    );
    expect(exitCode, output).toBe(2);
    expect(output).toMatch(/✗ account +declining test card +createTransaction is approved/);
    expect(output).toContain('→ correct PAYMENT_INTENTS_DECLINING_CARD, test card number that the sandbox declines');
    expect(await openAt(sandbox)).toEqual([]);
  });
});

test('What cannot be closed is told with id and amount, and stands in the journal', async ({}, testInfo) => {
  const refusesVoids: Instead = async (request) =>
    new URL(request.url).pathname.endsWith('/void')
      ? Response.json({ status: 'DECLINED', responseCode: '12', responseMessage: 'Not today' })
      : undefined;
  await atSandboxOf(
    'connected-payments',
    async (sandbox) => {
      const reports = testInfo.outputPath('reports');
      const { exitCode, output } = await examine([sandbox], reports, 'connected-payments', '--cards');
      expect(exitCode, output).toBe(2);
      const left = (await journalIn(reports)).filter(({ state }) => state === 'left');
      expect(left.map(({ amount, currency }) => `${amount} ${currency}`)).toEqual(['1 EUR', '1 EUR', '1 EUR']);
      for (const { id } of left)
        expect(output).toMatch(
          new RegExp(`✗ account +left open +authorisation ${id}, 1 EUR: createVoid is declined .*: Not today\\n`),
        );
    },
    refusesVoids,
  );
});

test('A card whose answer is lost is wrong, and what it may have opened is closed', async ({}, testInfo) => {
  const cutsAnswers: Instead = async (request, mock) => {
    const { pathname } = new URL(request.url);
    if (!(request.method === 'POST' && pathname.endsWith('/transactions'))) return undefined;
    await mock.fetch(request);
    return new Response('{"id":', { headers: { 'content-type': 'application/json', 'content-length': '900' } });
  };
  await atSandboxOf(
    'payment-intents',
    async (sandbox) => {
      const reports = testInfo.outputPath('reports');
      const { exitCode, output } = await examine([sandbox], reports, 'payment-intents', '--cards');
      expect(exitCode, output).toBe(2);
      expect(output).toMatch(/✗ account +test card …1111 +no answer came/);
      const reasons = (await journalIn(reports)).map(({ state, reason }) => `${state}: ${reason}`);
      expect(reasons).toContain('cleaned: The authorisation is voided');
      expect(output).not.toContain('left open');
    },
    cutsAnswers,
  );
});
