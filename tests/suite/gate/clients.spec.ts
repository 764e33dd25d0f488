/** The example clients: rightly used they send what the scenarios say, and each mistake is really made, alone. */
import { expect, test } from '@playwright/test';
import { type Api, mistakesOf } from '../../../fixtures/clients/typescript/play.ts';
import { type ClientRuns, languages, readClientsFile, readMistakes, runMain, serveForClients } from './client-runs.ts';
import { mistakesOnTheWire } from './mistakes-on-the-wire.ts';
import { differences } from './traffic.ts';

interface Scenario {
  readonly calls: readonly {
    readonly call: string;
    readonly outcome: string;
    readonly request?: Readonly<Record<string, string | number>>;
  }[];
}

for (const api of ['connexpay', 'backoffice'] as const) {
  test.describe(api, () => {
    let clients: ClientRuns;

    test.beforeAll(async () => {
      clients = await serveForClients(api);
    });
    test.afterAll(() => clients.close());

    for (const language of languages) {
      test(`The ${language} client plays its session as the scenario says`, async () => {
        const { exitCode, output, sent, seen } = await clients.run(language);
        expect(exitCode, output).toBe(0);
        expect(output).not.toContain('not ok');
        const { calls } = await readClientsFile<Scenario>(`scenarios/${api}.yaml`);
        expect(sent.map(({ call }) => call.replace(/ .*/, ''))).toEqual(calls.map(({ call }) => call));
        for (const [index, { request = {}, outcome }] of calls.entries()) {
          const expected = Object.fromEntries(Object.entries(request).map(([name, value]) => [name, String(value)]));
          expect(sent[index]?.fields).toMatchObject(expected);
          expect(seen[index]?.answer === undefined).toBe(outcome === 'lost');
        }
      });
    }

    test('Both clients send the same, signed or with the token that is good, and never the secure key', async () => {
      const [one, other] = await Promise.all(languages.map((language) => clients.run(language, '', 'again')));
      expect(differences(one!.sent, other!.sent)).toEqual([]);
      for (const { call, fields } of one!.sent) {
        const takesToken = api === 'connexpay' && call !== 'createToken';
        expect(fields.authorization, call).toBe(takesToken ? 'the newest token' : 'none');
        expect(fields['/authentication.checksum'], call).toBe(api === 'backoffice' ? 'right' : undefined);
        expect(fields, call).not.toHaveProperty('/authentication.secureKey');
      }
    });

    for (const language of languages) {
      test(`Each mistake of the ${language} client is made on the wire, and no other`, async () => {
        // A process for each, where it is Python.
        test.slow();
        const right = await clients.run(language, '', 'right');
        const made = await Promise.all(
          mistakesOf(api).map(async (name) => {
            const { exitCode, output, sent } = await clients.run(language, name);
            // Whatever comes of it, the session is played to its end.
            expect([0, 1], output).toContain(exitCode);
            return [name, differences(right.sent, sent)] as const;
          }),
        );
        expect(Object.fromEntries(made)).toEqual(mistakesOnTheWire[api]);
      });
    }

    test('The table names each mistake once, with a sentence and what a gate has to say', async () => {
      const table = await readMistakes(api);
      expect(table.map(({ name }) => name)).toEqual(mistakesOf(api));
      for (const { sentence, rule, at } of table) {
        expect(sentence).toMatch(/^[A-Z].*\.$/);
        expect(rule).toMatch(/^[a-z]/);
        expect(at).toMatch(/^[a-z]\w+( \/[\w.]+)?$/i);
      }
    });
  });
}

test('The commands end with 0 when all goes well, and with 3 and one sentence when nothing can be played', async () => {
  const clients = await serveForClients('backoffice');
  const run = async (api: Api, base: string, ...more: string[]) =>
    Promise.all(languages.map((language) => runMain(language, [api, base, ...more])));
  for (const { exitCode, output } of await run('backoffice', clients.url)) {
    expect(exitCode, output).toBe(0);
    expect(output).toContain('ok      A reserved amount is freed\n');
  }
  for (const { exitCode, output } of await run('connexpay', clients.url, '--mistake', 'none')) {
    expect(exitCode).toBe(3);
    expect(output).toMatch(/^no such mistake: none\. Known for connexpay: amount-in-minor-units, .*\.\n$/i);
  }
  await clients.close();
  for (const { exitCode, output } of await run('backoffice', clients.url)) {
    expect(exitCode).toBe(3);
    expect(output).toBe(`No mock answers at ${clients.url}/.tollgate: start one with npm run mock.\n`);
  }
});
