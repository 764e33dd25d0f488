/** Which Tollgate made a record. */
import { readFile } from 'node:fs/promises';

export async function suiteVersion(): Promise<string> {
  const { version } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'));
  return String(version);
}
