/** `npm run list`: the plan of a run, without sending anything. */
import { config as loadEnvironment } from 'dotenv';
import { loadApis } from '../../specs/load.ts';
import { applyTargetFile } from '../target/target-file.ts';
import { command } from '../text/command.ts';
import { apiNames, chooseApis, readWholeNumber, readWords } from './command-line.ts';
import { planOf, type Terms } from './list/plan.ts';
import { showPlan } from './list/show.ts';
import { print, printJson } from './print.ts';
import { select } from './select.ts';
import { selections } from './selections.ts';

const HELP = `Usage: ${command('list', '[<api>...] [--requirement <id>] [--operation <operationId>] [--tag <text>] [--capability <name>] [--latency <ms>] [--json]')}

Prints what a run would do and sends nothing: of each flow how many requests it sends at most, how much money it moves
at most, what it changes and what it needs; of each API all of that together, and what is not applicable on the target
that the environment names.
APIs: ${apiNames} (all, unless some are named)

  --requirement  flows that look at this requirement
  --operation    flows that call this operation, or wait for this notification
  --tag          flows with a tag that holds this text: @fields, or @ and a requirement's id or an operationId
  --capability   flows that need this capability of the target
  --latency      milliseconds that an answer is taken to need; 300 unless told
  --json         the same for machines
  --help         this text

The first four may be repeated: any of the values of one option will do, and every option must agree. A request counts
for money and changes only if the documentation lets the target grant it; payloads have the largest amounts that any
seed can give.
`;

loadEnvironment({ quiet: true });
await applyTargetFile();
const { values, words } = readWords('list', HELP, ['latency'], {
  lists: selections,
  switches: ['json'],
});
const chosen = chooseApis(words);
const terms: Terms = { latency: readWholeNumber('--latency', values.latency, [1, 60_000]) ?? 300 };
const apis = await loadApis(chosen);
const isChosen = await select(apis, values);
const plans = [];
for (const api of apis) plans.push(await planOf(api, isChosen, terms));
const found = plans.filter(({ flows }) => flows > 0);
if (values.json) printJson({ ...terms, apis: found });
else print(showPlan(found, terms));
