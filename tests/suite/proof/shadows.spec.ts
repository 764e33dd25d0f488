/** Whether a difference would change anything is asked beside the correct mock, which must not notice. */
import { expect, test } from '@playwright/test';
import type { Difference } from '../../../src/proof/fault.ts';
import { guarded, unguarded } from '../../../src/proof/guarded.ts';
import { Shadows } from '../../../src/proof/shadows.ts';

interface Sale {
  status: string;
}
const kept: Sale = { status: 'open' };

const documented = {
  rules: {
    limit: (of: string) => (of === 'sale' ? 100 : 50),
    named: (sale: Sale | undefined, _all: readonly Sale[]): Sale | undefined => sale,
    close: (_sale: Sale) => true,
  },
  views: { sale: ({ status }: Sale) => ({ status }) },
};

/** Names of the differences that touch what is asked. */
function touching(differences: Readonly<Record<string, Difference>>, ask: (asked: typeof documented) => void) {
  const shadows = new Shadows(Object.values(differences));
  ask(shadows.over(documented) as typeof documented);
  const touched = shadows.take();
  return Object.keys(differences).filter((name) => touched.has(differences[name]!));
}

test('A difference touches what it decides otherwise, and nothing else', () => {
  const differences: Record<string, Difference> = {
    'another limit of sales': { mock: { rules: { limit: (of: string) => (of === 'sale' ? 101 : 50) } } },
    'the same limits': { mock: { rules: { limit: (of: string) => (of === 'sale' ? 100 : 50) } } },
    'an equal view': { mock: { views: { sale: ({ status }: Sale) => ({ status }) } } },
    'another view': { mock: { views: { sale: () => ({ status: 'closed' }) } } },
    'another answer': { answers: { operations: [], change: () => ({ status: 500 }) } },
  };
  expect(touching(differences, ({ rules }) => rules.limit('sale'))).toEqual(['another limit of sales']);
  expect(touching(differences, ({ rules }) => rules.limit('return'))).toEqual([]);
  expect(touching(differences, ({ views }) => views.sale(kept))).toEqual(['another view']);
});

test('A record that is given for another one touches, even if both are equal', () => {
  const differences: Record<string, Difference> = {
    'a copy': { mock: { rules: { named: (sale: Sale) => ({ ...sale }) } } },
    'the only one': { mock: { rules: { named: (_: Sale, [first]: readonly Sale[]) => first } } },
  };
  expect(touching(differences, ({ rules }) => rules.named(kept, [kept]))).toEqual(['a copy']);
});

test('What would write, stumble or remember touches, and the correct mock’s records stay as they are', () => {
  const differences: Record<string, Difference> = {
    writes: { mock: { rules: { close: (sale: Sale) => Object.assign(sale, { status: 'closed' }) } } },
    stumbles: {
      mock: {
        rules: {
          close: () => {
            throw new Error('out of order');
          },
        },
      },
    },
    remembers: { mock: () => ({ rules: { close: () => true } }) },
  };
  expect(touching(differences, ({ rules }) => rules.close(kept))).toEqual(['writes', 'stumbles', 'remembers']);
  expect(kept).toEqual({ status: 'open' });
});

test('What is taken is forgotten', () => {
  const shadows = new Shadows([{ mock: { rules: { limit: () => 0 } } }]);
  const { rules } = shadows.over(documented) as typeof documented;
  rules.limit('sale');
  expect([shadows.take().size, shadows.take().size]).toEqual([1, 0]);
});

test('Through a guarded view everything can be read and nothing written, at any depth', () => {
  const record = { sales: [kept], at: 17 };
  const view = guarded(record) as typeof record;
  expect([view.at, view.sales[0]?.status, guarded(record) === view]).toEqual([17, 'open', true]);
  expect(() => view.sales.push(kept)).toThrow(TypeError);
  expect(() => delete (view as Partial<typeof record>).at).toThrow(TypeError);
  expect([unguarded(view) === record, unguarded(view.sales[0]) === kept, guarded(17)]).toEqual([true, true, 17]);
});
