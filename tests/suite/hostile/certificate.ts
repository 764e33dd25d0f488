/** A certificate for this machine, made for one test and signed by itself. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

export interface Certificate {
  readonly key: Buffer;
  readonly cert: Buffer;
  /** File with the certificate. */
  readonly file: string;
}

/** `days`: for how long it is valid from now on; a negative number for one that has expired. */
export function makeCertificate(folder: string, days: number): Certificate {
  const [key, request, file] = ['key.pem', 'request.pem', 'cert.pem'].map((name) => path.join(folder, name)) as [
    string,
    string,
    string,
  ];
  const openssl = (...args: readonly string[]) => execFileSync('openssl', args, { stdio: 'ignore' });
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1'];
  const name = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=IP:127.0.0.1'];
  openssl('req', '-new', ...curve, '-nodes', ...name, '-keyout', key, '-out', request);
  const sign = ['-signkey', key, '-copy_extensions', 'copy', '-days', String(days)];
  openssl('x509', '-req', '-in', request, ...sign, '-out', file);
  return { key: readFileSync(key), cert: readFileSync(file), file };
}
