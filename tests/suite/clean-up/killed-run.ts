/** A run that is killed, with all its processes, as soon as a sandbox has done what the n-th request of a kind asks. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createMockOf } from '../../../src/mock/load.ts';
import { atSandbox, type Sandbox } from './sandbox.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

export interface Death {
  readonly api: string;
  readonly area: string;
  /** Path of the request whose answer nobody hears. */
  readonly on: RegExp;
  readonly nth: number;
}

/** `body` finds the sandbox as the killed run has left it, and the run's reports in the folder. */
export async function afterDeath<Result>(
  { api, area, on, nth }: Death,
  reports: string,
  body: (sandbox: Sandbox) => Promise<Result>,
): Promise<Result> {
  let run: ChildProcess | undefined;
  let seen = 0;
  return atSandbox(
    await createMockOf(api),
    async (sandbox) => {
      run = spawn(process.execPath, ['--import', 'tsx', path.join(root, 'src/cli/run.ts'), api, area], {
        cwd: root,
        env: { PATH: process.env.PATH ?? '', ...sandbox.env, TOLLGATE_REPORTS: reports, TOLLGATE_SEED: '7' },
        stdio: 'ignore',
        // A process group of its own, which is killed as a whole.
        detached: true,
      });
      await once(run, 'exit');
      return body(sandbox);
    },
    async (request, mock) => {
      if (!on.test(new URL(request.url).pathname) || ++seen !== nth) return undefined;
      const answer = await mock.fetch(request);
      process.kill(-run!.pid!, 'SIGKILL');
      return answer;
    },
  );
}
