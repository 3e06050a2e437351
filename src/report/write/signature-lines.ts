import type { AnnualReport } from "#report/annual-report.ts";
import { dateAtEndOf } from "#report/read/signatures.ts";
import { dateWords, writtenDate } from "#report/read/written-date.ts";

/**
 * How many of a report's last lines are its 落款: the agency's name, the date, or both in this order. A date
 * alone may be one; a name without a date is none.
 */
export function signatureLines(lines: readonly string[], agency: string | null): number {
  const date = writtenDate(lines.at(-1) ?? "");
  if (!date) return 0;
  const before = lines.at(-2);
  if (before !== undefined && isName(before, agency)) return 2;
  return date.isInWords ? 1 : 0;
}

/**
 * 落款 of a report whose date stands under its title and not at its end: it is printed there again, as the reader finds
 * it. Nothing where a section ends with the date.
 */
export function signatureUnderTitle({ agency, signedOn, sections }: AnnualReport): string[] {
  if (signedOn.state !== "read") return [];
  if (sections.some(({ text }) => dateAtEndOf(text) === signedOn.value)) return [];
  const date = dateWords(signedOn.value);
  return agency === null ? [`（${date}）`] : [agency, date];
}

/** The agency in full, or a part of its name that ends as a name of an agency does. */
function isName(line: string, agency: string | null): boolean {
  if (agency !== null && (agency.includes(line) || line.includes(agency))) return line.length <= 40;
  return /^[\p{Script=Han}（）()]{3,30}(?:政府|办公室|委员会|局|办事处|管委会|中心)$/u.test(line);
}
