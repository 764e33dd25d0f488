/** Each single mistake of a client is found, told once, and nothing else is told. */
import { expect, test } from '@playwright/test';
import { APPROVED, connexpaySession, DECLINED } from './connexpay-session.ts';

type Session = Awaited<ReturnType<typeof connexpaySession>>;

interface Mistake {
  readonly is: string;
  readonly send: (session: Session) => Promise<unknown>;
  readonly breaks: string;
  readonly received: string;
}

const mistakes: readonly Mistake[] = [
  {
    is: 'A path in other letters',
    send: ({ post, aSale }) => post('/SALES', aSale()),
    breaks: 'CXP-CLIENT-ROUTE',
    received: '/api/v1/SALES',
  },
  {
    is: 'A path that is not documented',
    send: ({ post, aSale }) => post('/sale', aSale()),
    breaks: 'CXP-CLIENT-ROUTE',
    received: 'POST /api/v1/sale: “sale” in place of “sales”',
  },
  {
    is: 'Another method',
    send: ({ post, aSale }) => post('/sales', aSale(), { method: 'PUT' }),
    breaks: 'CXP-CLIENT-ROUTE',
    received: 'PUT /api/v1/sales: the method PUT',
  },
  {
    is: 'No credentials',
    send: ({ post, aSale }) => post('/sales', aSale(), { headers: {} }),
    breaks: 'CXP-CLIENT-CREDENTIALS',
    received: 'nothing',
  },
  {
    is: 'Another scheme',
    send: ({ post, aSale }) => post('/sales', aSale(), { headers: { authorization: 'Basic QWxhZGRpbjpvcGVu' } }),
    breaks: 'CXP-CLIENT-CREDENTIALS',
    received: 'Basic …',
  },
  {
    is: 'A scheme behind its credentials',
    send: ({ post, aSale }) => post('/sales', aSale(), { headers: { authorization: 'tok-47-of-somebody Bearer' } }),
    breaks: 'CXP-CLIENT-CREDENTIALS',
    received: 'another value',
  },
  {
    is: 'Credentials where none belong',
    send: ({ logIn, world }) =>
      logIn({
        headers: { 'content-type': 'application/x-www-form-urlencoded', authorization: 'Bearer of-the-last-session' },
        body: { grant_type: 'password', username: world.username, password: world.password },
      }),
    breaks: 'CXP-CLIENT-CREDENTIALS',
    received: 'one',
  },
  {
    is: 'A token for each call',
    send: async ({ logIn, post, aSale }) => {
      // Elsewhere it might be a client for each.
      const namespace = 'of-one-client';
      for (let call = 0; call < 4; call++) {
        await logIn({ namespace });
        await post('/sales', aSale(), { namespace });
      }
    },
    breaks: 'CXP-CLIENT-TOKEN',
    received: '4 tokens, of which each before the last served one call at most and had not run out',
  },
  {
    is: 'A token that is never renewed',
    send: async ({ post, aSale, advance }) => {
      await post('/sales', aSale());
      advance(864_000_000);
      await post('/sales', aSale());
    },
    breaks: 'CXP-CLIENT-TOKEN',
    received: 'no new one after call 3, createSale was refused with one that had run out',
  },
  {
    is: 'A sale sent again after its answer was lost',
    send: async ({ post, aSale, reverse }) => {
      const body = aSale();
      await post('/sales', body, { instead: 'lost' });
      await post('/sales', body);
      await reverse(body);
    },
    breaks: 'CXP-CLIENT-ONCE',
    received: 'the same request as call 2, createSale, which had no answer',
  },
  {
    is: 'A sale sent again after a server error',
    send: async ({ post, aSale, reverse }) => {
      const body = aSale();
      await post('/sales', body, {
        instead: { status: 502, headers: { 'content-type': 'text/html' }, text: '<html>' },
      });
      await post('/sales', body);
      await reverse(body);
    },
    breaks: 'CXP-CLIENT-ONCE',
    received: 'the same request as call 2, createSale, which was answered HTTP 502',
  },
  {
    is: 'A lost answer that nobody asks after',
    send: ({ post, aSale }) => post('/sales', aSale(), { instead: 'lost' }),
    breaks: 'CXP-CLIENT-RECOVERY',
    received: 'no answer, and nothing of the kind after it',
  },
  {
    is: 'A reversal of another sale',
    send: async ({ post, aSale, reverse }) => {
      await post('/sales', aSale(), { instead: 'lost' });
      await reverse({ SequenceNumber: '77' });
    },
    breaks: 'CXP-CLIENT-RECOVERY',
    received: 'no answer, and nothing of the kind after it',
  },
  {
    is: 'A declined sale sent again',
    send: async ({ post, aSale }) => {
      const body = aSale({ Card: DECLINED });
      await post('/sales', body);
      await post('/sales', body);
    },
    breaks: 'CXP-CLIENT-ANSWER',
    received: 'the same request as call 2, createSale, which was declined',
  },
  {
    is: 'A declined sale reversed as if its answer were lost',
    send: async ({ post, aSale, reverse }) => {
      const body = aSale({ Card: DECLINED });
      await post('/sales', body);
      await reverse(body);
    },
    breaks: 'CXP-CLIENT-ANSWER',
    received: 'createTimeoutReversal of call 2, createSale, which was declined',
  },
  {
    is: 'A return before settlement',
    send: async ({ post, aSale, returnOf }) => returnOf(await post('/sales', aSale())),
    breaks: 'CXP-CLIENT-STATE',
    received: 'Sale has not been settled',
  },
  {
    is: 'A field in other letters',
    send: ({ post, aSale }) => post('/sales', aSale({ Amount: undefined, amount: 25 })),
    breaks: 'CXP-REQUEST-createSale',
    received: '/amount',
  },
  {
    is: 'A field that is not documented',
    send: ({ post, aSale }) => post('/sales', aSale({ Colour: 'green' })),
    breaks: 'CXP-REQUEST-createSale',
    received: '‹secret›',
  },
  {
    is: 'A field that is missing',
    send: ({ post, aSale }) => post('/sales', aSale({ DeviceGuid: undefined })),
    breaks: 'CXP-REQUEST-createSale',
    received: 'nothing',
  },
  {
    is: 'An amount that is a text',
    send: ({ post, aSale }) => post('/sales', aSale({ Amount: '25.00' })),
    breaks: 'CXP-REQUEST-createSale',
    received: '"25.00"',
  },
  {
    is: 'A date in another format',
    send: ({ post, aSale }) => post('/sales', aSale({ Card: { ...APPROVED, ExpirationDate: '2099-12' } })),
    breaks: 'CXP-REQUEST-createSale',
    received: '"2099-12"',
  },
  {
    is: 'A body of another content type',
    send: ({ post, aSale }) =>
      post('/sales', aSale(), {
        headers: { authorization: 'Bearer of-somebody', 'content-type': 'application/x-www-form-urlencoded' },
      }),
    breaks: 'CXP-REQUEST-createSale',
    received: 'application/x-www-form-urlencoded',
  },
  {
    is: 'A query that is not documented',
    send: ({ post, aSale }) => post('/sales?dryRun=true', aSale()),
    breaks: 'CXP-REQUEST-createSale',
    received: 'dryRun',
  },
];

for (const { is, send, breaks, received } of mistakes) {
  test(`${is} breaks ${breaks} and nothing else`, async () => {
    const session = await connexpaySession();
    await session.logIn();
    await send(session);
    const found = session.findings();
    expect(found.map(({ requirement }) => requirement)).toEqual([breaks]);
    expect(found[0]?.verdict).toBe('failed');
    expect(found[0]?.received).toContain(received);
  });
}
