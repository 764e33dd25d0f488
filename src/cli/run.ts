/** `npm start`: the conformance run of all APIs, or of those named; everything else goes to Playwright as it is. */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { apis } from '../../specs/index.ts';

const names = apis.map(({ name }) => name);

const HELP = `Usage: npm start [-- <api>... <options of playwright test>]

Holds each API's target against its documentation and prints a verdict for every documented requirement.
APIs: ${names.join(', ')} (all, unless some are named)

  npm start -- --grep CXP-RETURN-03     the flows that prove one requirement
  npm start -- connexpay returns        one area of one API
  TOLLGATE_SEED=42 npm start            the same payloads as any other run with this seed

Exit code: 0 if nothing failed, was blocked or was an error of the suite.
`;

const given = process.argv.slice(2);
if (given.includes('--help') || given.includes('-h')) {
  process.stdout.write(HELP);
  process.exit(0);
}
const chosen = names.filter((name) => given.includes(name));
const projects = (chosen.length > 0 ? chosen : names).map((name) => `--project=${name}`);
const rest = given.filter((argument) => !chosen.includes(argument));

const playwright = createRequire(import.meta.url).resolve('@playwright/test/cli');
const child = spawn(process.execPath, [playwright, 'test', ...projects, ...rest], { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => {
  process.exitCode = code ?? 1;
});
