/** `npm run doctor`: is everything set up for a run? One table, with what to do about each thing that is not. */
import { config as loadEnvironment } from 'dotenv';
import { loadApis } from '../../specs/load.ts';
import { lookAtAccount } from '../doctor/account.ts';
import { lookAtConfiguration } from '../doctor/configuration.ts';
import { lookAtNetwork } from '../doctor/network.ts';
import { lookAtReceiver } from '../doctor/receiver.ts';
import { exitCodeOf, type Sign, type State } from '../doctor/sign.ts';
import { loadTargetContract } from '../target/load-contract.ts';
import { openTarget } from '../target/target.ts';
import { applyTargetFile } from '../target/target-file.ts';
import { colours } from '../text/colours.ts';
import { command } from '../text/command.ts';
import type { Api } from '../vocabulary/api.ts';
import { apiNames, chooseApis, readWords } from './command-line.ts';

const HELP = `Usage: ${command('doctor', '[<api>...] [--cards]')}

Looks, before the first test, whether a run can be made: configuration, safety, network, credentials, clock, devices and
the receiver of notifications. It calls what changes nothing, and moves no money.
APIs: ${apiNames} (all, unless some are named)

  --cards  tries each test card that flows pay with as well: by a small reservation, which is closed at once and stands
           in the journal of the reports until it is, or by a verification, where the API has one
  --help   this text

Exit code: 0 if nothing is wrong, 2 if the environment or the account is, 3 if the configuration is, 4 if something
would do harm.
`;

/** Milliseconds that a target may take for an answer. */
const PATIENCE = 15_000;

const SYMBOLS: Readonly<Record<State, string>> = {
  well: colours.green('✓'),
  note: colours.cyan('i'),
  wrong: colours.red('✗'),
  'not looked at': colours.gray('–'),
};

const { values, words } = readWords('doctor', HELP, [], { switches: ['cards'] });
const chosen = chooseApis(words);
loadEnvironment({ quiet: true });
await applyTargetFile();
const all: Sign[] = [];
for (const api of await loadApis(chosen)) {
  const signs = await examine(api);
  all.push(...signs);
  process.stdout.write(`${colours.bold(api.name)}\n${signs.map(show).join('')}\n`);
}
process.exitCode = exitCodeOf(all);

async function examine(api: Api): Promise<Sign[]> {
  const { contract } = await loadTargetContract(api.name);
  const target = await openTarget(api, contract, { timeout: PATIENCE });
  try {
    const configuration = await lookAtConfiguration(api, target);
    if (configuration.some(({ state }) => state === 'wrong'))
      return [...configuration, ...notLookedAt('environment', 'account')];
    const network = await lookAtNetwork(target.origin);
    if (network.some(({ state }) => state === 'wrong'))
      return [...configuration, ...network, ...notLookedAt('account')];
    const cards = values.cards ? 'tried' : 'not tried';
    const account = api.probe ? await lookAtAccount(api, contract, target, api.probe, cards) : [];
    const receiver = target.kind === 'sandbox' ? await lookAtReceiver(api) : [];
    return [...configuration, ...network, ...account, ...receiver];
  } finally {
    await target.close();
  }
}

function notLookedAt(...areas: readonly ('environment' | 'account')[]): Sign[] {
  const found = 'what is wrong above has to be set right first';
  return areas.map((area) => ({ area, what: area, state: 'not looked at', found }));
}

function show({ area, what, state, found, advice }: Sign): string {
  const line = `  ${SYMBOLS[state]} ${area.padEnd(14)}${what.padEnd(40)}${found}\n`;
  return advice === undefined ? line : `${line}${' '.repeat(58)}${colours.gray(`→ ${advice}`)}\n`;
}
