/** Each restriction of a request field gives the cases on both of its sides, and nothing else is changed. */
import { expect, test } from '@playwright/test';
import { isCase } from '../../../src/cases/case-step.ts';
import { casesOf } from '../../../src/cases/derive-cases.ts';
import { fieldsOf } from '../../../src/cases/fields.ts';
import { sampleOf } from '../../../src/cases/fits.ts';
import { limited, planOf, refusesTooSmall, staged } from './toy-cases.ts';

const fields = fieldsOf(limited.document, limited.operations.get('createPayment')!);

function told(pointer: string, isForm = false): string[] {
  const field = fields.find((each) => each.pointer === pointer)!;
  return casesOf(field, isForm, () => (field.types.includes('object') ? {} : sampleOf(field))).map(
    ({ kind, says }) => `${kind}: ${says}`,
  );
}

test('Fields are found at any depth, with what is said of them and how firmly', () => {
  expect(fields.map(({ pointer, isMandatory }) => [pointer, isMandatory])).toEqual([
    ['/amount', true],
    ['/amountNote', false],
    ['/card', false],
    ['/card/brand', true],
    ['/day', false],
  ]);
  expect(fields[0]?.facts).toEqual([
    { word: 'minimum', value: 1, basis: 'documented' },
    { word: 'maximum', value: 100, basis: 'assumed' },
  ]);
});

test('A mandatory number is missing, of other types, and beside and at its limits', () => {
  expect(told('/amount')).toEqual([
    'missing: missing',
    'null: null',
    'structure: an object',
    'structure: a list',
    'words: in words',
    'text: as a text',
    'boolean: true',
    'empty: an empty text',
    'too-small: below the minimum (0.99)',
    'too-large: above the maximum (100.01)',
    'least: the minimum (1)',
    'most: the maximum (100)',
  ]);
});

test('An optional text is left out and alone, and too long and just not', () => {
  expect(told('/amountNote')).toEqual(
    expect.arrayContaining([
      'absent: left out',
      'alone: alone',
      'too-long: too long (6 characters)',
      'longest: the longest (5 characters)',
    ]),
  );
});

test('A list of values has each of them and one that is not in it; a format is broken in its own ways', () => {
  expect(told('/card/brand')).toEqual(
    expect.arrayContaining(['not-listed: none of the list', 'listed: of the list: A', 'listed: of the list: B']),
  );
  expect(told('/day')).toEqual(
    expect.arrayContaining(['nothing: null', 'form: a date as MM/DD/YYYY', 'impossible: a day that does not exist']),
  );
});

test('In a form everything is a text, so that no type is wrong', () => {
  const kinds = told('/amount', true).map((each) => each.split(':')[0]);
  for (const kind of ['null', 'structure', 'boolean', 'text']) expect(kinds).not.toContain(kind);
});

test('What is firmly allowed is promised to be accepted, what the plan says to be refused, and all else is open', () => {
  const { flow } = staged(planOf(refusesTooSmall));
  const promised = Object.fromEntries(
    flow.steps.filter(isCase).map((step) => [step.title, step.case.promised] as const),
  );
  expect(promised['amount: below the minimum (0.99)']).toBe('refused');
  expect(promised['amount: the minimum (1)']).toBe('accepted');
  expect(promised['amount: the maximum (100)']).toBe('open');
  expect(promised['amount: above the maximum (100.01)']).toBe('open');
  expect(promised['the request: JSON that breaks off']).toBe('open');
});
