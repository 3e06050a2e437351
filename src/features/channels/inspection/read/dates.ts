import { type LocalDate, parseLocalDate } from "#kernel/local-date.ts";

const day = /(20\d{2})\s?[-年/.]\s?(\d{1,2})\s?[-月/.]\s?(\d{1,2})(?!\d)/g;
const called = /(?:发布|发文|发稿|更新|成文)?(?:时间|日期)\s?[：:]\s?$/;

/** The first day that a text writes with its year: `2024-03-07`, `2024年3月7日`, `2024/3/7`. */
export function dayIn(text: string): LocalDate | null {
  for (const found of text.matchAll(day)) {
    const read = dayOf(found);
    if (read) return read;
  }
  return null;
}

/** The day that a page names as the one of its publication: 发布时间：2024-03-07. */
export function publicationDayIn(text: string): LocalDate | null {
  for (const found of text.matchAll(day)) {
    const before = text.slice(Math.max(0, found.index - 8), found.index);
    const read = called.test(before) ? dayOf(found) : undefined;
    if (read) return read;
  }
  return null;
}

function dayOf([, year, month = "", inMonth = ""]: RegExpExecArray): LocalDate | undefined {
  return parseLocalDate(`${year}-${month.padStart(2, "0")}-${inMonth.padStart(2, "0")}`);
}
