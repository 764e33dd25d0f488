/** Whether notifications can come in: one message goes to the public URL and has to arrive here. */
import { needsReceiver } from '../engine/flow-facts.ts';
import { startReceiver } from '../engine/receiver.ts';
import type { Api } from '../vocabulary/api.ts';
import type { Sign } from './sign.ts';

/** Milliseconds. */
const PATIENCE = 5000;

/** Nothing, if no flow of the API needs a receiver. */
export async function lookAtReceiver(api: Api, variables = process.env): Promise<Sign[]> {
  if (!needsReceiver(api)) return [];
  const sign = { area: 'environment', what: 'receiver of notifications' } as const;
  const { TOLLGATE_RECEIVER_URL: url, TOLLGATE_RECEIVER_PORT: port } = variables;
  if (!url) {
    const advice =
      'set TOLLGATE_RECEIVER_URL and TOLLGATE_RECEIVER_PORT; without them notifications are not applicable';
    return [{ ...sign, state: 'note', found: 'there is none that a sandbox could reach', advice }];
  }
  const receiver = await startReceiver(Number(port), url).catch((error: Error) => error);
  if (receiver instanceof Error)
    return [
      {
        ...sign,
        state: 'wrong',
        found: `port ${port} cannot be used (${receiver.message})`,
        advice: 'choose another TOLLGATE_RECEIVER_PORT',
      },
    ];
  const inbox = receiver.openInbox();
  const sent = await post(inbox.url);
  const arrived = sent === undefined ? [] : await inbox.take(1);
  await receiver.close();
  if (arrived.length === 1) return [{ ...sign, state: 'well', found: `what is sent to ${url} arrives here` }];
  const found = sent === undefined ? `${url} takes nothing` : `${url} answers HTTP ${sent}, and nothing arrives here`;
  return [{ ...sign, state: 'wrong', found, advice: `let it lead to port ${port} of this machine` }];
}

/** The status; `undefined` if there was no answer. */
async function post(url: string): Promise<number | undefined> {
  const headers = { 'content-type': 'application/json' };
  const options = {
    method: 'POST',
    headers,
    body: '{}',
    redirect: 'manual',
    signal: AbortSignal.timeout(PATIENCE),
  } as const;
  return fetch(url, options).then(
    ({ status }) => status,
    () => undefined,
  );
}
