/** The schema word `multipleOf` for decimals. Ajv divides binary floats: it refuses 19.99, or with a tolerance 1234567890.12. */

/** Whether a number, as its shortest decimal text says it, is a whole number of these steps. */
export function multipleOf(step: number): (value: number) => boolean {
  const places = placesOf(step);
  const unit = inUnits(step, places);
  // With a step as that of a cent, any number of so many places is a whole number of them.
  return (value) => placesOf(value) <= places && (unit === 1n || inUnits(value, places) % unit === 0n);
}

function placesOf(value: number): number {
  const text = String(value);
  return text.includes('e-') ? Number.POSITIVE_INFINITY : (text.split('.')[1] ?? '').length;
}

function inUnits(value: number, places: number): bigint {
  return BigInt(value.toFixed(places).replace('.', ''));
}
