/** What an API did is read from its answers as its document says, also from those that no mock of ours gives. */
import { expect, test } from '@playwright/test';
import { apis } from '../../specs/index.ts';
import { loadContract } from '../../src/contract/load.ts';
import { differenceOf, loadOutcomeExamples, readExample } from '../../src/proof/outcome-examples.ts';

for (const api of apis) {
  test(`Every example of an answer of ${api.title} is read as its document has it`, async () => {
    const contract = await loadContract(api.name);
    const examples = await loadOutcomeExamples(api.name);
    const differences = examples.flatMap((example) => {
      const difference = differenceOf(example, readExample(api, contract, example));
      return difference === undefined ? [] : [`${example.says}: ${difference}`];
    });
    expect(differences).toEqual([]);
    expect(new Set(examples.map(({ says }) => says)).size).toBe(examples.length);
    expect(new Set(examples.map(({ kind }) => kind))).toContain('unknown');
  });
}
