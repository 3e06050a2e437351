/** Amounts (万元) carry up to six decimals; binary fractions are brought back to them before comparing. */
const scale = 1_000_000;

/** The sum of figures; exact for whole numbers, and to six decimals for amounts. */
export function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return exact(total);
}

/** A computed figure as it would be printed: whole, or with at most six decimals. */
export function exact(value: number): number {
  return Number.isInteger(value) ? value : Math.round(value * scale) / scale;
}
