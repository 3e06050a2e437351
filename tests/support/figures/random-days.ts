import type { Random } from "#tests/support/generator/random.ts";

/** The day on which every case stands: 2026 is the running year. */
export const today = "2026-11-30";

/** A day of the year, of the one before or the one after, often the first or the last; none after today. */
export function day(random: Random, year: number): string {
  const of = random.pick([year, year, year, year - 1, year + 1]);
  const edge = random.pick(["01-01", "12-31", "01-02", "12-30"]);
  const inside = `${pad(random.int(1, 12))}-${pad(random.int(1, 28))}`;
  const found = `${of}-${random.chance(0.4) ? edge : inside}`;
  return found <= today ? found : today;
}

/** The same day or a later one, or none where there is none until today. */
export function later(random: Random, from: string): string {
  const found = random.chance(0.2) ? from : day(random, Number(from.slice(0, 4)));
  return found >= from ? found : "";
}

/** A day on or after another that may lie ahead of today. */
export function around(random: Random, year: number, from: string): string {
  const edge = random.pick(["01-01", "12-31", "12-30", "06-30"]);
  const found = `${random.int(year - 1, year + 2)}-${edge}`;
  return found >= from ? found : from;
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}
