import { parseLocalDate } from "#kernel/local-date.ts";

/** `2024-03-07` of a day as pages write it, a time behind it left out; `undefined` where it is none. */
export function localDay(text: string): string | undefined {
  const found = /(\d{4})\s*[-年/.]\s*(\d{1,2})\s*[-月/.]\s*(\d{1,2})/.exec(text);
  const packed = /^(\d{4})(\d{2})(\d{2})/.exec(text);
  const [, year = "", month = "", day = ""] = found ?? packed ?? [];
  return parseLocalDate(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
}
