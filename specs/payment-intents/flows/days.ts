/** Days as the list of transactions wants them, counted from the moment of a payment. */
import { Blocked } from '../../../src/engine/session.ts';
import { derived, type Reference } from '../../../src/vocabulary/reference.ts';

export const DAY = 86_400_000;

/** Milliseconds since the epoch; not a number if it is no moment. One that names no offset is in UTC. */
export function momentOf(moment: unknown): number {
  if (typeof moment !== 'string') return Number.NaN;
  return Date.parse(/(Z|[+-]\d{2}:\d{2})$/.test(moment) ? moment : `${moment}Z`);
}

/** DD/MM/YYYY in UTC of a kept moment, or of so many days later. */
export function dayOf(name: string, later = 0): Reference {
  return derived(`the day of ‹${name}›${later === 0 ? '' : ` and ${later} day(s)`}`, (kept) => {
    const time = momentOf(kept.get(name));
    if (Number.isNaN(time))
      throw new Blocked(`what an earlier answer gave for ${name} is no moment: ${kept.get(name)}`);
    const [year, month, day] = new Date(time + later * DAY).toISOString().slice(0, 10).split('-');
    return `${day}/${month}/${year}`;
  });
}

/**
 * The period that holds a payment and whatever else its flow makes at once, even around midnight, and wherever on earth
 * the days begin (PIN-AMB-010).
 */
export function periodOf(name: string) {
  return { start_date: dayOf(name, -1), end_date: dayOf(name, 3) };
}

/** The newest of that period first, as many as there can be: whatever the flow made is among them. */
export function newestOf(name: string) {
  return { ...periodOf(name), sort_direction: 'DESC', limit: 100 };
}
