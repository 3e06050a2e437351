import { type LocalDate, parseLocalDate } from "#kernel/local-date.ts";

/** A time behind a date is dropped. */
const time = String.raw`(?:[\sT]*(?:上午|下午)?\s*\d{1,2}\s*[:时点]\s*(?:\d{1,2}\s*分?(?:\s*[:]?\s*\d{1,2}(?:\.\d+)?\s*秒?)?)?\s*(?:Z|[+-]\d\d:?\d\d)?)?`;
const forms: readonly RegExp[] = [
  new RegExp(String.raw`^(\d{4})\s*([-/.])\s*(\d{1,2})\s*\2\s*(\d{1,2})(?:(?=[\sT])${time})?$`),
  new RegExp(String.raw`^(\d{4})\s*(年)\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日${time}$`),
  /^(\d{4})()(\d\d)(\d\d)$/,
];

/** The day that a text writes; `undefined` where it writes none, one that does not exist, one without its year, or two. */
export function parseDate(text: string): LocalDate | undefined {
  const plain = text.normalize("NFKC").trim();
  for (const form of forms) {
    const found = form.exec(plain);
    if (!found) continue;
    const [, year = "", , month = "", day = ""] = found;
    return parseLocalDate(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
  }
  return undefined;
}

const dayAndMinute =
  /^(.+?)[\sT]*(\d{1,2})\s*[:时点]\s*(\d{1,2})(?:\s*分)?(?:\s*:?\s*\d{1,2}(?:\.\d+)?\s*秒?)?$/;

/** The day and minute that a text writes, as `2024-03-07 09:30`; `undefined` where the minute is not told: none is guessed. */
export function parseTime(text: string): string | undefined {
  const [, written = "", hour = "", minute = ""] =
    dayAndMinute.exec(text.normalize("NFKC").trim()) ?? [];
  const day = parseDate(written);
  if (!day || Number(hour) > 23 || Number(minute) > 59) return undefined;
  return `${day} ${hour.padStart(2, "0")}:${minute.padStart(2, "0")}`;
}

/** The month that a text writes, as `2024-03`. */
export function parseMonth(text: string): string | undefined {
  const plain = text.normalize("NFKC").trim();
  const found = /^(\d{4})\s*(?:[-/]\s*(\d{1,2})|年\s*(\d{1,2})\s*月)$/.exec(plain);
  if (!found) return undefined;
  const month = (found[2] ?? found[3] ?? "").padStart(2, "0");
  return parseLocalDate(`${found[1]}-${month}-01`)?.slice(0, 7);
}
