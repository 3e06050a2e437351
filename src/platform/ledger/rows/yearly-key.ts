import { compared } from "../spelling.ts";

/** A year at the beginning of a stretch of digits: 〔2024〕5, 2024-5, 20240005; not within one: 120190. */
const year = /(?<!\d)(?:19|20)\d\d/;

/** Whether a number (编号, 案号) says its year itself. */
export function holdsYear(number: string): boolean {
  return year.test(compared(number));
}

/** The key of records numbered afresh each year: the number, with the year of its day where it says none itself. */
export function yearlyKey(number: string, day: string): string {
  const spelled = compared(number);
  return holdsYear(number) ? spelled : `${spelled}\u001f${day.slice(0, 4)}`;
}
