/** Which hosts may be sent anything: this machine, documented sandboxes, and those that a target file names. Never production. */

export interface AllowedHosts {
  /** Sandboxes that the API's document names. */
  readonly documented: readonly string[];
  /** Hosts that the target file names. */
  readonly named: readonly string[];
}

const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/;
/** Words by which people name what is not production. */
const NOT_PRODUCTION = /sandbox|test|staging|stage|uat|\bqa\b|\bdev\b|demo|mock|cert/;
const PRODUCTION = /(^|[.-])(live|prod|production)([.-]|$)/;

export function isLoopback(host: string): boolean {
  return LOOPBACK.test(host);
}

/** Why nothing may be sent to the host, in one sentence; `undefined` if it may. `written` is in lower case, without port. */
export function refusalOf(written: string, { documented, named }: AllowedHosts): string | undefined {
  // A dot at the end names the same host.
  const host = written.replace(/\.$/, '');
  if (isLoopback(host) || documented.includes(host)) return undefined;
  // Before what a file says: a production host is refused whatever anybody names it.
  if (isProduction(host, documented))
    return `${host} looks like a production host; Tollgate moves money on sandboxes only; use the base URL of the sandbox.`;
  if (named.includes(host)) return undefined;
  const known = documented.length > 0 ? `, nor the documented sandbox ${documented.join(', ')}` : '';
  return `${host} is not this machine${known}; if it is a sandbox, name it under “hosts” in a file and that file in TOLLGATE_TARGET.`;
}

/** A host of a documented sandbox's domain that does not call itself one is taken for production. */
function isProduction(host: string, documented: readonly string[]): boolean {
  if (PRODUCTION.test(host)) return true;
  const ofVendor = documented.map(domainOf).some((domain) => host === domain || host.endsWith(`.${domain}`));
  return ofVendor && !NOT_PRODUCTION.test(host);
}

function domainOf(host: string): string {
  return host.split('.').slice(-2).join('.');
}
