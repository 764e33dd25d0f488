/** A journal holds all that a verdict needs, and nothing that is secret. */
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { testCards } from '../../../fixtures/connexpay/test-cards.ts';
import type { Entry, JournalHeader } from '../../../src/gate/entry.ts';
import { beginJournalFile, openJournalFile, readJournalFile } from '../../../src/gate/journal-file.ts';
import { connexpaySession } from './connexpay-session.ts';

const header: JournalHeader = {
  tollgate: 'journal',
  schemaVersion: 1,
  api: 'connexpay',
  baseUrl: 'http://127.0.0.1:1',
  looksAtAnswers: false,
};

test('What is written to a journal is read from it again, and holds no secret of the traffic', async ({}, testInfo) => {
  const file = testInfo.outputPath('new', 'journal.ndjson');
  const { logIn, post, aSale, entries, world } = await connexpaySession({ looksAtAnswers: true });
  const token = await logIn();
  await post('/sales', aSale());
  // Where nobody looks for them.
  await post(`/sales?token=${token}&card=${testCards.visa}`, aSale({ Note: `for ${token}` }));
  await post(
    '/sales',
    { text: world.password },
    { headers: { 'x-api-key': 'k-47-secret', authorization: `Bearer ${token}` } },
  );
  beginJournalFile(file, header);
  const writer = openJournalFile(file);
  for (const entry of entries) writer.add(entry);
  await writer.close();
  const text = await readFile(file, 'utf8');
  for (const secret of [token, world.password!, testCards.visa, '"999"', 'k-47-secret'])
    expect(text).not.toContain(secret);
  expect(text).toContain('411111******1111');
  const { header: read, entries: lines, isTorn } = await readJournalFile(file);
  expect(read).toEqual(header);
  expect((await all(lines)).map(({ entry, line }) => [entry, line])).toEqual(
    JSON.parse(JSON.stringify(entries.map((entry, index) => [entry, index + 2]))),
  );
  expect(isTorn()).toBe(false);
});

test('A journal that was cut off is read to its last whole line; one that is none gets a sentence', async ({}, testInfo) => {
  const file = testInfo.outputPath('journal.ndjson');
  const { logIn, entries } = await connexpaySession();
  await logIn();
  const line = JSON.stringify(entries[0]);
  await writeFile(file, `${JSON.stringify(header)}\n${line}\n${line.slice(0, 90)}`);
  const { entries: lines, isTorn } = await readJournalFile(file);
  expect(await all(lines)).toHaveLength(1);
  expect(isTorn()).toBe(true);

  await appendFile(file, `\n${line}\n`);
  const torn = await readJournalFile(file);
  await expect(all(torn.entries)).rejects.toThrow('journal.ndjson, line 3, is no line of a journal.');
  await writeFile(file, '{"log":{}}');
  await expect(readJournalFile(file)).rejects.toThrow('is no journal of a mock or a proxy; name the file');
  await writeFile(file, `${JSON.stringify({ ...header, schemaVersion: 2 })}\n`);
  await expect(readJournalFile(file)).rejects.toThrow('is a journal of version 2; this version reads 1');
  await expect(readJournalFile(`${file}.not`)).rejects.toThrow('cannot be read (ENOENT); correct the path.');
  expect(() => beginJournalFile(file, header)).toThrow(
    'is there already; name a journal that is not, or move it away.',
  );
});

test('Marks tell equal tokens and bodies from others, and differ from journal to journal', async () => {
  const marksOf = async () => {
    const { logIn, post, aSale, entries } = await connexpaySession();
    await logIn();
    const body = aSale();
    await post('/sales', body);
    await post('/sales', body);
    await post('/sales', aSale());
    return entries.map(({ marks }: Entry) => marks);
  };
  const [login, first, again, other] = await marksOf();
  expect(login?.gives).toBe(first?.token);
  expect(login?.lifetime).toBe(863_999_000);
  expect(first?.body).toBe(again?.body);
  expect(first?.body).not.toBe(other?.body);
  const [, elsewhere] = await marksOf();
  expect(elsewhere?.body).not.toBe(first?.body);
});

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}
