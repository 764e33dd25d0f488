/** Lets a thread of this process run only where the processor has nothing else to do: on Linux, where threads can be told so. */
import { spawnSync } from 'node:child_process';
import { readlinkSync } from 'node:fs';

/** How the system knows the thread that asks; `undefined` where it has no way to treat one thread unlike others. */
export function ownThread(): string | undefined {
  // Reads `<process>/task/<thread>`.
  return process.platform === 'linux' ? readlinkSync('/proc/thread-self').split('/').at(-1) : undefined;
}

/** A mere priority is not enough: a thread of low priority that runs lets one that wakes up wait all the same. */
export function giveWay(thread: string | undefined): void {
  schedule(thread, '--idle');
}

/** Ends that. */
export function takeTurns(thread: string | undefined): void {
  schedule(thread, '--other');
}

/** Where the command of util-linux is missing nothing changes, and nothing but time is lost. */
function schedule(thread: string | undefined, policy: '--idle' | '--other'): void {
  if (thread !== undefined) spawnSync('chrt', [policy, '--pid', '0', thread], { stdio: 'ignore' });
}
