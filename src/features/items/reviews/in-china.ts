/** An instant as papers have it, in China: `2026-12-01 09:05`. */
export function inChina(instant: string): string {
  const shifted = new Date(Date.parse(instant) + 8 * 3_600_000).toISOString();
  return shifted.slice(0, 16).replace("T", " ");
}
