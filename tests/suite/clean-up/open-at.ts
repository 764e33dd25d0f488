/** Asks a sandbox's mock itself, in process and without the suite's engine, what could still be closed there. */
import { createHash } from 'node:crypto';
import type { Sandbox } from './sandbox.ts';

// biome-ignore lint/suspicious/noExplicitAny: bodies are read here as they come, by nothing but their documented names.
type Body = any;

const JSON_TYPE = { 'content-type': 'application/json' };
const FORM_TYPE = { 'content-type': 'application/x-www-form-urlencoded' };

/** Ids of what a documented call could still close. */
export async function openAt(sandbox: Sandbox): Promise<readonly string[]> {
  return ASK[sandbox.mock.api]!(sandbox);
}

const ASK: Readonly<Record<string, (sandbox: Sandbox) => Promise<string[]>>> = {
  /** Whatever can be voided is open. */
  connexpay: async (sandbox) => {
    const { username = '', password = '', deviceGuid } = sandbox.mock.world;
    const form = new URLSearchParams({ grant_type: 'password', username, password }).toString();
    const { access_token } = await call(sandbox, '/api/v1/token', form, FORM_TYPE);
    const headers = { ...JSON_TYPE, authorization: `Bearer ${access_token}` };
    const made = [...answersOf(sandbox, /\/(sales|authonlys)$/i), ...answersOf(sandbox, /\/captures$/i)];
    const guids = made.flatMap(({ guid, relatedSale }) => [guid, relatedSale?.guid]).filter(Boolean);
    const open: string[] = [];
    for (const guid of new Set<string>(guids)) {
      for (const name of ['SaleGuid', 'AuthOnlyGuid']) {
        const body = JSON.stringify({ DeviceGuid: deviceGuid, [name]: guid });
        if ((await call(sandbox, '/api/v1/void', body, headers)).status === 'Transaction - Approved') open.push(guid);
      }
    }
    return open;
  },
  'connected-payments': async (sandbox) => {
    const { userName, password } = sandbox.mock.world;
    const path = sandbox.sent.find(({ answered }) => answered.includes('"PRE_AUTHORISATION"'))?.path ?? '';
    const voids = path.replace(/preauth$/, 'void');
    const open: string[] = [];
    for (const { reference, status: made } of answersOf(sandbox, /gateway/)) {
      if (reference === undefined || made !== 'APPROVED') continue;
      const { status } = await call(sandbox, voids, JSON.stringify({ userName, password, reference }), JSON_TYPE);
      if (status === 'APPROVED') open.push(reference);
    }
    return open;
  },
  'payment-intents': async (sandbox) => {
    const { clientId, clientSecret } = sandbox.mock.world;
    const tokens = sandbox.sent.find(({ answered }) => answered.includes('access_token'))?.path ?? '';
    const asked = JSON.stringify({ client_id: clientId, client_secret: clientSecret });
    const { access_token } = await call(sandbox, tokens, asked, JSON_TYPE);
    const headers = { authorization: `Bearer ${access_token}` };
    const made = answersOf(sandbox, /transactions$/).filter(({ type }) => type === 'PAYMENT');
    const open: string[] = [];
    for (const { id } of made) {
      const now = await call(sandbox, `/transactions/${id}`, undefined, headers);
      const { amount_authorized, amount_captured, amount_voided, amount_refunded } = now;
      if (amount_authorized > amount_captured + amount_voided || amount_captured > amount_refunded) open.push(id);
    }
    return open;
  },
  /** Whatever can be reversed, or be refunded as much as a cent, is open. */
  'v3-payments': async (sandbox) => {
    const headers = { ...FORM_TYPE, authorization: `Bearer ${sandbox.mock.world.accessToken}` };
    const made = answersOf(sandbox, /\/payments$/);
    const open: string[] = [];
    for (const { id } of made) {
      for (const form of ['paymentType=RV', 'paymentType=RF&amount=0.01&currency=EUR']) {
        const { result } = await call(sandbox, `/v3/payments/${id}`, form, headers);
        if (result?.code === '000.000.000') open.push(id);
      }
    }
    return open;
  },
  /** Whatever can be cancelled, or be refunded as much as a cent, is open. */
  backoffice: async (sandbox) => {
    const { memberId = '', secureKey = '' } = sandbox.mock.world;
    const sign = (...values: string[]) =>
      createHash('md5')
        .update([memberId, secureKey, ...values].join('|'))
        .digest('hex');
    const open: string[] = [];
    for (const { paymentId } of answersOf(sandbox, /\/payments$/)) {
      if (paymentId === undefined) continue;
      const forms = [
        { paymentType: 'RV', 'authentication.checksum': sign(paymentId) },
        { paymentType: 'RF', amount: '0.01', 'authentication.checksum': sign(paymentId, '0.01') },
      ];
      for (const form of forms) {
        const text = new URLSearchParams({ 'authentication.memberId': memberId, ...form } as never).toString();
        const path = `/transactionServices/REST/v1/payments/${paymentId}`;
        if ((await call(sandbox, path, text, FORM_TYPE)).transactionStatus === 'Y') open.push(paymentId);
      }
    }
    return open;
  },
};

/** Bodies of what the run's own requests to such paths were answered. */
function answersOf({ sent }: Sandbox, path: RegExp): Body[] {
  return sent.filter((one) => path.test(one.path)).flatMap(({ answered }) => parse(answered) ?? []);
}

async function call(
  { mock }: Sandbox,
  path: string,
  body: string | undefined,
  headers: Record<string, string>,
): Promise<Body> {
  const method = body === undefined ? 'GET' : 'POST';
  const request = new Request(`http://mock${path}`, { method, headers, ...(body === undefined ? {} : { body }) });
  return parse(await (await mock.fetch(request)).text()) ?? {};
}

function parse(text: string): Body {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
