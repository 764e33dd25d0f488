/** Asks the URL that it is started with once, and says what came of it: for tests of what only a process can be given. */
import { httpSend } from '../../../src/engine/send.ts';
import { troubleOf } from '../../../src/engine/trouble.ts';

const [, , url = ''] = process.argv;
const { send, close } = httpSend({ timeout: 5000 });
try {
  const { text } = await send({ method: 'GET', url, headers: {}, text: '' });
  process.stdout.write(text);
} catch (error) {
  process.stdout.write(troubleOf(error, url));
}
await close();
