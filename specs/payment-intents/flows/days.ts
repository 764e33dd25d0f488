/** Days as the list of transactions wants them, counted from the moment of a payment. */
import { Blocked } from '../../../src/engine/session.ts';
import { derived, type Reference } from '../../../src/vocabulary/reference.ts';

export const DAY = 86_400_000;

/** DD/MM/YYYY in UTC of a kept moment, or of so many days later. */
export function dayOf(name: string, later = 0): Reference {
  return derived(`the day of ‹${name}›${later === 0 ? '' : ` and ${later} day(s)`}`, (kept) => {
    const moment = String(kept.get(name));
    // A moment that names no offset is in UTC too.
    const time = Date.parse(/(Z|[+-]\d{2}:\d{2})$/.test(moment) ? moment : `${moment}Z`);
    if (Number.isNaN(time)) throw new Blocked(`what an earlier answer gave for ${name} is no moment: ${moment}`);
    const [year, month, day] = new Date(time + later * DAY).toISOString().slice(0, 10).split('-');
    return `${day}/${month}/${year}`;
  });
}

/** The period that holds a payment and whatever else its flow makes at once, even around midnight. */
export function periodOf(name: string) {
  return { start_date: dayOf(name), end_date: dayOf(name, 2) };
}

/** The newest of that period first, as many as there can be: whatever the flow made is among them. */
export function newestOf(name: string) {
  return { ...periodOf(name), sort_direction: 'DESC', limit: 100 };
}
