/** When a command that serves until it is told to stop has to stop: at a signal, or when whoever started it is gone. */

/** npm does not pass every signal on, and what nobody's starter knows of serves nobody. */
const LOOK_EVERY = 500;

/** Closes, then ends the process. */
export function whenStopped(close: () => Promise<void>): void {
  const stop = async (): Promise<void> => {
    await close();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
  const starter = process.ppid;
  setInterval(() => {
    if (process.ppid !== starter) void stop();
  }, LOOK_EVERY).unref();
}
