/** How a command ends that cannot do what it was asked: one sentence, no stack trace. */

/** Exit code for a wrong command line or configuration. */
export const CONFIGURATION = 3;

/** Prints the sentence on stderr and ends the process. */
export function fail(sentence: string, exitCode = CONFIGURATION): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(exitCode);
}
