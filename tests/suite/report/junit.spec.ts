/** The JUnit file of requirements has one case for each, named the same in every run, and is XML whatever stands in it. */
import { expect, test } from '@playwright/test';
import { requirementsJunit } from '../../../src/report/junit/requirements.ts';
import { element } from '../../../src/report/junit/xml.ts';
import { HOSTILE, oneOfEach, runOf, seen } from './toy-record.ts';

const xml = requirementsJunit(runOf(oneOfEach));

/** The text of the case of one requirement. */
const caseOf = (id: string) => new RegExp(`<testcase [^>]*name="${id} [^>]*>.*?</testcase>`, 's').exec(xml)?.[0] ?? '';

test('A broken promise is a failure with its source', () => {
  expect(
    caseOf('TOY-PAY-01'),
  ).toBe(`<testcase classname="toy-pay.TOY-PAY" name="TOY-PAY-01 A payment is approved." time="0">
<properties>
<property name="requirement" value="TOY-PAY-01"/>
<property name="verdict" value="failed"/>
<property name="basis" value="documented"/>
<property name="source" value="Toys, TOY-PAY-01"/>
</properties>
<failure message="failed: expected &quot;ok&quot;, received &quot;no&quot;" type="failed">failed TOY-PAY-01 A payment is approved.
  documented: Toys, TOY-PAY-01
  createPayment /note (value)
    expected: "ok"
    received: "no"
    “It is approved” in “A payment is made”, specs/toy.ts:7</failure>
</testcase>`);
});

test('What was not looked at is an error or skipped, never a pass', () => {
  const outcomes: Readonly<Record<string, string>> = {
    'TOY-PAY-02': '<error message="blocked: ',
    'TOY-UNCLEAR-01': '<error message="suite-error: ',
    'TOY-GUESS-01': '<skipped message="assumption: ',
    'TOY-MONEY-01': '<skipped message="known: ',
    'TOY-PAPER-01': '<skipped message="untested: letters are not observable"',
  };
  for (const [id, outcome] of Object.entries(outcomes)) expect(caseOf(id), id).toContain(outcome);
  expect(caseOf('TOY-RULE-01')).not.toMatch(/<(failure|error|skipped)/);
  expect(xml).toContain(
    '<testsuites name="tollgate requirements" tests="11" failures="1" errors="2" skipped="7" time="1.2345">',
  );
  expect(xml).toContain('tests="11" failures="1" errors="2" skipped="7">\n<testcase ');
});

test('Names are unique and do not depend on what came of the run', () => {
  const names = (text: string) =>
    [...text.matchAll(/<testcase (classname="[^"]*" name="[^"]*")/g)].map(([, name]) => name);
  expect(new Set(names(xml)).size).toBe(11);
  expect(names(requirementsJunit(runOf([seen('passed', 'TOY-PAY-01')])))).toEqual(names(xml));
});

test('Data is data in text and attributes, and what XML cannot hold is replaced', () => {
  const hostile = requirementsJunit(runOf([seen('failed', 'TOY-PAY-01', { received: HOSTILE, step: HOSTILE })]));
  expect(hostile).not.toContain('<script');
  expect(hostile).not.toContain(']]>');
  expect(hostile).not.toMatch(/(?![\t\n\r])\p{Cc}|\p{Cs}/u);
  expect(hostile.replace(/&(amp|lt|gt|quot|#\d+);/g, '')).not.toContain('&');
  expect(element('a', { b: '<"&\n\t\r\u0001>' }, 'c<&\uD800>')).toBe(
    '<a b="&lt;&quot;&amp;&#10;&#9;&#13;\u{FFFD}&gt;">c&lt;&amp;\u{FFFD}&gt;</a>',
  );
  expect(element('a', {}, [element('b', { c: 1 })])).toBe('<a>\n<b c="1"/>\n</a>');
});
