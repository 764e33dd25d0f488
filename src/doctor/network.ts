/** Whether the way to a target is open: its name, its port, its certificate. Nothing is sent to the API itself. */
import { lookup } from 'node:dns/promises';
import { once } from 'node:events';
import { connect as connectPlainly, type Socket } from 'node:net';
import { connect as connectByTls, type TLSSocket } from 'node:tls';
import type { Sign } from './sign.ts';

/** Milliseconds. */
const PATIENCE = 5000;
const DAY = 86_400_000;
/** Days before its end at which a certificate is told. */
const SOON = 14;

/** Stops at the first thing that is wrong: what lies behind cannot be looked at. */
export async function lookAtNetwork(origin: string): Promise<Sign[]> {
  const url = new URL(origin);
  const name = await lookAtName(url.hostname.replace(/^\[|\]$/g, ''));
  if (name.state === 'wrong') return [name];
  const port = await lookAtPort(url);
  if (port.state === 'wrong' || url.protocol === 'http:') return [name, port];
  return [name, port, await lookAtCertificate(url)];
}

async function lookAtName(host: string): Promise<Sign> {
  const sign = { area: 'environment', what: 'name of the host' } as const;
  try {
    const { address } = await lookup(host);
    return { ...sign, state: 'well', found: `${host} is ${address}` };
  } catch (error) {
    const found = `${host} is not known here (${(error as NodeJS.ErrnoException).code})`;
    return { ...sign, state: 'wrong', found, advice: 'correct the base URL, or the DNS of this network' };
  }
}

async function lookAtPort(url: URL): Promise<Sign> {
  const sign = { area: 'environment', what: 'connection' } as const;
  const socket = connectPlainly(placeOf(url));
  try {
    await opened(socket, 'connect');
    return { ...sign, state: 'well', found: `${url.host} takes connections` };
  } catch (error) {
    const found = `${url.host} takes none (${codeOf(error)})`;
    return { ...sign, state: 'wrong', found, advice: 'start the target, or open the way through proxy and firewall' };
  } finally {
    socket.destroy();
  }
}

async function lookAtCertificate(url: URL): Promise<Sign> {
  const sign = { area: 'environment', what: 'certificate' } as const;
  const servername = /^[\d.]+$|:/.test(url.hostname) ? undefined : url.hostname;
  const socket = connectByTls({ ...placeOf(url), ...(servername === undefined ? {} : { servername }) });
  try {
    await opened(socket, 'secureConnect');
    const end = Date.parse((socket as TLSSocket).getPeerCertificate().valid_to);
    const days = Math.floor((end - Date.now()) / DAY);
    const found = `valid for ${days} more day(s)`;
    return days < SOON ? { ...sign, state: 'note', found, advice: 'renew it' } : { ...sign, state: 'well', found };
  } catch (error) {
    const advice = 'renew it, or give its authority in NODE_EXTRA_CA_CERTS';
    return { ...sign, state: 'wrong', found: `it is not trusted (${codeOf(error)})`, advice };
  } finally {
    socket.destroy();
  }
}

function placeOf(url: URL): { host: string; port: number } {
  const port = Number(url.port) || (url.protocol === 'https:' ? 443 : 80);
  return { host: url.hostname.replace(/^\[|\]$/g, ''), port };
}

async function opened(socket: Socket, event: string): Promise<void> {
  await once(socket, event, { signal: AbortSignal.timeout(PATIENCE) });
}

function codeOf(error: unknown): string {
  const { code, name } = error as { code?: string; name?: string };
  return name === 'AbortError' ? `nothing within ${PATIENCE / 1000} s` : (code ?? String(error));
}
