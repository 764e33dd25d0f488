/** The Markdown summary tells the gravest first, shows data as data, and never grows beyond what GitHub shows. */
import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { block, code, prose } from '../../../src/report/markdown/escape.ts';
import { MOST_BYTES, markdownSummary } from '../../../src/report/markdown.ts';
import { writeReports } from '../../../src/report/write-reports.ts';
import { findingOf, HOSTILE, oneOfEach, runOf, seen, withRequirements } from './toy-record.ts';

test('A broken promise has its sentence, citation, finding, place and a command that repeats it', () => {
  expect(markdownSummary(runOf([seen('failed', 'TOY-PAY-01')]))).toContain(`## Broken promises

### TOY-PAY-01 A payment is approved.

documented: Toys, TOY-PAY-01

- \`createPayment /note\` (value)
  - expected: \`"ok"\`
  - received: \`"no"\`
  - “It is approved” in “A payment is made”, \`specs/toy.ts:7\`

\`\`\`sh
curl http://localhost/api/payments
\`\`\`
`);
});

test('What a run ended with comes first, then from what is broken to what was not tested', () => {
  const record = runOf(oneOfEach);
  const deviation = { requirement: 'TOY-MONEY-01', kind: 'value', reason: 'rounding', ticket: 'T-1', owner: 'Ann' };
  const deviations = [{ ...deviation, expires: '2027-01-01', state: 'holds' } as const];
  const summary = markdownSummary({ ...record, apis: [{ ...record.apis[0]!, deviations }] });
  expect(summary.match(/^##? .*$/gm)).toEqual([
    '# Tollgate: A promise is broken',
    '## Broken promises',
    '## What kept us from looking',
    '## Known deviations',
    '## Assumptions that do not hold here',
    '## Counts',
    '## Not tested',
  ]);
  expect(summary).toContain('- **blocked**, toy-pay, 1 requirement: `no token` (TOY-PAY-02)');
  expect(summary).toContain('- **suite-error**, toy-pay, 1 requirement: `a request of ours` (TOY-UNCLEAR-01)');
  expect(summary).toContain('TOY-MONEY-01 (value) is known to be broken: rounding (T-1, Ann, until 2027-01-01)');
  expect(summary).toContain('| toy-pay | mock | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 4 | 11 |');
  expect(summary).toContain('- toy-pay, 1 untested: letters are not observable (TOY-PAPER-01)');
});

test('What left no result and what nothing could be sent to is told at the top', () => {
  const record = runOf([]);
  const trouble = { kind: 'configuration', sentence: 'TOY_BASE_URL is no URL' } as const;
  const target = { kind: 'sandbox', baseUrl: 'x', trouble } as const;
  const run = { ...record.run, planned: 3 };
  const [top] = markdownSummary({ ...record, run, apis: [{ ...record.apis[0]!, target }] }).split('## Counts');
  expect(top).toContain('**Incomplete:** 2 of 3 flows left no result.');
  expect(top).toContain('**toy-pay:** TOY\\_BASE\\_URL is no URL');
});

test('Prose is one line without markup, HTML, bars, links and invisible characters', () => {
  expect(prose(HOSTILE)).toBe(
    '\\`\\`\\` # Passed \\| a \\| b \\| &lt;script&gt;alert(1)&lt;/script&gt; &amp; \\`\\`x\\`\\` \\[l\\](javascript:1) https\\://evil.example www\\.evil.example \u{FFFD}\u{FFFD}\\[31m\u{FFFD}\u{FFFD} \\]\\]&gt; "\'',
  );
});

test('Code is fenced by more backticks than it holds', () => {
  expect(code('a')).toBe('`a`');
  expect(code('')).toBe('`‹empty›`');
  expect(code('`a`')).toBe('`` `a` ``');
  expect(code(' a ')).toBe('`  a  `');
  expect(code('a``b\nc')).toBe('```a``b⏎c```');
  expect(block('a', 'sh')).toBe('```sh\na\n```');
  expect(block('a\n````\r\nb', 'sh')).toBe('`````sh\na\n````\nb\n`````');
});

test('A value that is very long is cut, never within a character', () => {
  expect(code(`${'x'.repeat(1999)}😀`)).toBe(`\`${'x'.repeat(1999)}…\``);
  expect(block(`x${'😀'.repeat(9000)}`, 'sh')).toBe(`\`\`\`sh\nx${'😀'.repeat(4999)}…\n\`\`\``);
});

test('Hostile data makes no line of its own anywhere in the document', () => {
  const hostile = { expected: HOSTILE, received: HOSTILE, pointer: HOSTILE, step: HOSTILE, flow: HOSTILE, at: HOSTILE };
  const record = runOf([seen('failed', 'TOY-PAY-01', hostile), seen('blocked', 'TOY-PAY-02', hostile)]);
  const [row, ...rows] = record.apis[0]!.requirements;
  const source = { section: HOSTILE, locator: HOSTILE };
  const reason = { verdict: 'untested', reason: HOSTILE } as const;
  const summary = markdownSummary(
    withRequirements(record, [{ ...row!, statement: HOSTILE, source }, { ...rows[0]!, ...reason }, ...rows.slice(1)]),
  );
  expect(outsideCode(summary)).not.toMatch(/<|[^\\]https?:\/\//);
  expect(summary).not.toMatch(/^# Passed/m);
  expect(summary.match(/^\| a/gm)).toBeNull();
});

test('A document of many large findings stays below the limit in bytes, whole, and counts what it leaves out', () => {
  const rows = Array.from({ length: 3000 }, (_, index) => {
    const id = `TOY-MANY-${index}`;
    const values = [1, 2, 3].map((each) => findingOf(id, { received: `${each}${'ü€😀`'.repeat(300)}` }));
    return { ...runOf([]).apis[0]!.requirements[0]!, id, verdict: 'failed' as const, flows: ['F'], findings: values };
  });
  const curl = `curl --data '${'```\nß'.repeat(300)}'`;
  const summary = markdownSummary(withRequirements(runOf([seen('failed', 'TOY-PAY-01')], curl), rows));
  expect(Buffer.byteLength(summary)).toBeLessThan(MOST_BYTES);
  expect(Buffer.byteLength(summary)).toBeGreaterThan(MOST_BYTES * 0.98);
  const shown = summary.match(/^### /gm)?.length ?? 0;
  expect(summary).toContain(`*${3000 - shown} more left out here`);
  expect(summary).toContain('| toy-pay | mock |');
  expect(outsideCode(summary)).not.toContain('curl');
});

test('It is appended to the file of the step, and a file that cannot be written changes nothing', async ({}, testInfo) => {
  const folder = testInfo.outputPath('reports');
  const step = testInfo.outputPath('step.md');
  await mkdir(folder);
  await writeFile(step, '');
  await appendFile(step, 'Before');
  const record = runOf(oneOfEach);
  await writeReports(record, folder, step);
  const written = await readFile(`${folder}/summary.md`, 'utf8');
  expect(written).toBe(markdownSummary(record));
  expect(await readFile(step, 'utf8')).toBe(`Before\n${written}`);
  await writeReports(record, folder, testInfo.outputPath('nowhere/step.md'));
  await writeReports(record, folder, '');
});

/** The lines that are Markdown; fences end where they began, or the rest of the document is missing here. */
function outsideCode(markdown: string): string {
  let fence = '';
  return markdown
    .split('\n')
    .filter((line) => {
      const [, run = ''] = /^(`{3,})/.exec(line) ?? [];
      if (fence === '' && run !== '') fence = run;
      else if (fence !== '' && line === fence) fence = '';
      else return fence === '';
      return false;
    })
    .map((line) => line.replace(/(?<!\\)(`+)(?!`).*?(?<!`)\1(?!`)/g, ''))
    .join('\n');
}
