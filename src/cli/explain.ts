/** `npm run explain`: what is known of a requirement, from the document's promise to the fault that breaks it. */

import { command } from '../text/command.ts';
import { readWords } from './command-line.ts';
import { explain } from './explain/explanation.ts';
import { showExplanation } from './explain/show.ts';
import { fail } from './fail.ts';
import { findRequirement } from './find-requirement.ts';
import { print, printJson } from './print.ts';

const HELP = `Usage: ${command('explain', '<requirement id>... [--json]')}

Prints of each requirement what is promised and where, what breaking it means, which flows look at it, which of their
steps prove it (✓), and which faults of the catalogue break it.

  ${command('explain', 'CXP-RETURN-03')}
  ${command('explain', 'bko-refund-07 CXP-SHAPE-createSale')}

  --json    the same for machines
  --help    this text
`;

const { values, words } = readWords('explain', HELP, [], { switches: ['json'] });
if (words.length === 0)
  fail(`Which requirement? Give an id such as CXP-RETURN-03; see ${command('explain', '--help')}.`);
const explanations = [];
for (const id of words) explanations.push(await explain(await findRequirement(id)));
if (values.json) printJson(explanations);
else print(explanations.map(showExplanation).join('\n'));
