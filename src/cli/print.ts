/** Long output for a terminal, a file or a pager, which may be closed before the end. */

/** Writes the text on stdout. Whoever stops reading has seen enough. */
export function print(text: string): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  process.stdout.write(text);
}

/** Writes the data as JSON for machines. */
export function printJson(data: unknown): void {
  print(`${JSON.stringify(data, null, 2)}\n`);
}
