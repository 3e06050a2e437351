const offset = 8 * 3_600_000;

/** The day in China (UTC+8) of an instant in ISO form, as `2026-11-22`. */
export function dayInChina(instant: string): string {
  return new Date(Date.parse(instant) + offset).toISOString().slice(0, 10);
}
