/** The string formats that contracts name, each exactly as strict as the documents are. */

const DATE = /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d{1,7})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)?$/;

/** Ajv's own `date-time` wants an offset and takes a space; its `uuid` takes `urn:uuid:`: hence our own. */
export const formats: Readonly<Record<string, RegExp | ((text: string) => boolean)>> = {
  guid: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i,
  date: isDate,
  /** ISO 8601 with 0 to 7 fraction digits, with an offset, `Z` or neither. */
  timestamp: (text) => {
    const [date = '', time = '', ...more] = text.split('T');
    return more.length === 0 && isDate(date) && TIME.test(time);
  },
  email: /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/,
  /** Expiry of a card in requests: two digits of the year, two of the month. */
  yymm: /^\d{2}(0[1-9]|1[0-2])$/,
  /** Expiry of a card in answers. */
  'year-month': /^\d{4}-(0[1-9]|1[0-2])$/,
};

function isDate(text: string): boolean {
  const [, year, month, day] = DATE.exec(text) ?? [];
  if (year === undefined) return false;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1;
}
