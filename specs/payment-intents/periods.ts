/** Days of the list begin at 00:00:00 of a time zone that nobody names (PIN-AMB-010): what they promise in all of them. */
import type { Exchange } from '../../src/engine/exchange.ts';
import type { AmbientRule } from '../../src/vocabulary/api.ts';
import type { Difference } from '../../src/vocabulary/finding.ts';
import { valueAt } from '../../src/vocabulary/pointer.ts';
import { DAY, momentOf } from './flows/days.ts';
import { readPaymentIntentsOutcome } from './outcome.ts';

const HOUR = DAY / 24;
/** How much earlier and later than in UTC a day begins somewhere. */
const EARLIEST = 14 * HOUR;
const LATEST = 12 * HOUR;

/** A list of all that is in a period. Both ends are 00:00:00 in UTC. */
interface Period {
  readonly start: number;
  readonly end: number;
  readonly ids: readonly unknown[];
}

interface Payment {
  readonly id: unknown;
  readonly moment: number;
}

export const periodRules: readonly AmbientRule[] = [
  {
    requirement: 'PIN-LIST-02',
    look: looking('before the period', ({ start }, moment) => moment < start - EARLIEST),
    isOfFlows: true,
  },
  {
    requirement: 'PIN-LIST-03',
    look: looking('after the period', ({ end }, moment) => moment >= end + LATEST),
    isOfFlows: true,
  },
];

/** No list holds what lies outside in every time zone; of the days around a payment exactly one holds it. */
function looking(when: string, isOutside: (period: Period, moment: number) => boolean): AmbientRule['look'] {
  return (exchange, earlier) => {
    const period = readPeriod(exchange);
    if (!period) return undefined;
    const payments = earlier.flatMap(readPayment);
    if (payments.length === 0) return undefined;
    const before = earlier.flatMap((each) => readPeriod(each) ?? []);
    const days = [...before, period].filter(({ start, end }) => end - start === DAY);
    return payments.flatMap((payment) => {
      const isWrong = period.ids.includes(payment.id) && isOutside(period, payment.moment);
      return [
        ...differs(isWrong, `no payment that was made ${when}`, String(payment.id)),
        ...differsByDays(payment, days),
      ];
    });
  };
}

/** Looks only once every day that the payment can lie in has been listed. */
function differsByDays(payment: Payment, days: readonly Period[]): Difference[] {
  const around = [-1, 0, 1].map((later) => Math.floor(payment.moment / DAY) * DAY + later * DAY);
  const listed = around.flatMap((start) => days.find((day) => day.start === start) ?? []);
  if (listed.length < around.length) return [];
  const holding = listed.filter(({ ids }) => ids.includes(payment.id)).length;
  return differs(holding !== 1, `exactly one of three successive days holds ${payment.id}`, `${holding} of them`);
}

function differs(isWrong: boolean, expected: string, received: string): Difference[] {
  return isWrong ? [{ kind: 'value', basis: 'documented', pointer: '/transactions', expected, received }] : [];
}

/** `undefined` unless it lists the newest of a period, whatever their type and status. */
function readPeriod(exchange: Exchange): Period | undefined {
  const { operation, request, answer } = exchange;
  if (operation.id !== 'listTransactions') return undefined;
  const { kind } = readPaymentIntentsOutcome(exchange);
  const list = kind === 'not-found' ? [] : valueAt(answer?.body, '/transactions');
  const query = new URL(request.path, 'http://any').searchParams;
  const read = (name: string) => query.get(operation.wire?.queryName(name) ?? name);
  const isWhole = read('sort_direction') === 'DESC' && query.size === 4;
  if (!isWhole || !Array.isArray(list) || (kind !== 'approved' && kind !== 'not-found')) return undefined;
  const [start, end] = [readDay(read('start_date')), readDay(read('end_date'))];
  return { start, end, ids: list.map((each) => valueAt(each, '/id')) };
}

function readDay(text: string | null): number {
  const [day, month, year] = (text ?? '').split('/').map(Number);
  return Date.UTC(year ?? Number.NaN, (month ?? Number.NaN) - 1, day);
}

function readPayment(exchange: Exchange): Payment[] {
  if (exchange.operation.id !== 'createTransaction') return [];
  const id = valueAt(exchange.answer?.body, '/id');
  const moment = momentOf(valueAt(exchange.answer?.body, '/updated_at'));
  return id === undefined || Number.isNaN(moment) ? [] : [{ id, moment }];
}
