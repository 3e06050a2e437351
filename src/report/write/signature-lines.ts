/**
 * How many of a report's last lines are its 落款: the agency's name, the date, or both in this order. A date
 * alone may be one; a name without a date is none.
 */
export function signatureLines(lines: readonly string[], agency: string | null): number {
  const last = lines.at(-1);
  if (last === undefined || !date.test(last)) return 0;
  const before = lines.at(-2);
  return before !== undefined && isName(before, agency) ? 2 : 1;
}

const date =
  /^(?:\d{4}|[〇○零一二三四五六七八九]{4})\s?年\s?[\d一二三四五六七八九十]{1,3}\s?月\s?[\d一二三四五六七八九十]{1,3}\s?日$/;

/** The agency in full, or a part of its name that ends as a name of an agency does. */
function isName(line: string, agency: string | null): boolean {
  if (agency !== null && (agency.includes(line) || line.includes(agency))) return line.length <= 40;
  return /^[\p{Script=Han}（）()]{3,30}(?:政府|办公室|委员会|局|办事处|管委会|中心)$/u.test(line);
}
