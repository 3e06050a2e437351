import type { AnnualReport } from "#report/annual-report.ts";
import {
  dateAtEndOf,
  dateLabel,
  datesAmong,
  isSeal,
  nameIn,
} from "#report/read/prose/signatures.ts";
import { dateWords } from "#text/chinese/written-date.ts";

/**
 * How many of a report's last lines are its 落款: the agency's name, the date, or both, on one line or on two. A date
 * alone may be one; a name without a date is none.
 */
export function signatureLines(lines: readonly string[], agency: string | null): number {
  const from = Math.max(0, lines.length - longestEnding);
  const ending = lines.slice(from);
  const first = signatureAmong(ending, agency);
  return first === undefined ? 0 : ending.length - first;
}

const longestEnding = 16;

/** The first line of the signature that ends the lines. */
function signatureAmong(lines: readonly string[], agency: string | null): number | undefined {
  const found = datesAmong(lines).at(-1);
  if (!found || isBehindProse(lines[found.first] ?? "")) return;
  const { date, before, first, last } = found;
  const above = lines.slice(0, first);
  const behind = lines.slice(last + 1).filter((line) => !isSeal(line));
  if (before === "") return besideDate({ above, behind, isSure: date.isInWords }, agency);
  if (dateLabel.test(before)) return besideDate({ above, behind, isSure: true }, agency);
  const isOwn = behind.length === 0 && isSigned(before, agency);
  return isOwn ? first : undefined;
}

interface Beside {
  readonly above: readonly string[];
  readonly behind: readonly string[];
  /** The date is a signature without a name too. */
  readonly isSure: boolean;
}

/** Above the date may stand a name, and behind it nothing; or below it names alone. */
function besideDate({ above, behind, isSure }: Beside, agency: string | null): number | undefined {
  const alone = isSure ? above.length : undefined;
  if (behind.length === 0) return nameAtEnd(above, agency) ?? alone;
  return behind.every((line) => isName(line, agency)) ? alone : undefined;
}

/** Where the name stands that ends the lines above a date. */
function nameAtEnd(above: readonly string[], agency: string | null): number | undefined {
  const at = above.findLastIndex((line) => !isSeal(line));
  return isName(above[at] ?? "", agency) ? at : undefined;
}

/** What stands with the date on its line is the end of a sentence's line: 没有其他事项。2025年1月20日. */
function isBehindProse(line: string): boolean {
  return /[。；;]/.test(line.replace(/[。.]\s*$/, ""));
}

/** 青岚县水务局 2025年1月20日: no other word stands beside the date. */
function isSigned(before: string, agency: string | null): boolean {
  return before.split(/\s+/).every((word) => {
    return isSeal(word) || nameIn(word) !== undefined || (agency?.includes(word) ?? false);
  });
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
  if (line === "") return false;
  if (agency !== null && (agency.includes(line) || line.includes(agency))) return line.length <= 40;
  return (
    nameIn(line) !== undefined ||
    /^[\p{Script=Han}（）()]{3,30}(?:政府|办公室|委员会|局|办事处|管委会|中心)$/u.test(line)
  );
}
