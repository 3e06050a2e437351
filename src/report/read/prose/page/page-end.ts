import type { AnnualReport } from "../../../annual-report.ts";
import { datesAmong } from "../signatures.ts";
import { isShortLink, linksAtEnd } from "./page-furniture.ts";

/** The page's own lines stand among the last of a document. */
const longestEnding = 16;

/**
 * The lines of a last section without the web page's own behind them: its links, and the site's foot. What holds a sentence
 * is cut off only behind 落款, where nothing of the report follows.
 */
export function withoutPageEnd(lines: readonly string[]): readonly string[] {
  const ending = lines.slice(-longestEnding);
  const count = linksAtEnd(ending);
  if (count === 0) return lines;
  const [own, cut] = [ending.slice(0, -count), ending.slice(-count)];
  const isSure = cut.every(isShortLink) || datesAmong(own).length > 0;
  return isSure ? lines.slice(0, lines.length - count) : lines;
}

/** The report without the page's own lines at its end, wherever it was read. */
export function reportWithoutPageEnd(report: AnnualReport): AnnualReport {
  const last = report.sections.at(-1);
  if (!last) return report;
  const lines = last.text.split("\n");
  const own = withoutPageEnd(lines);
  if (own.length === lines.length) return report;
  const sections = [...report.sections.slice(0, -1), { ...last, text: own.join("\n") }];
  return { ...report, sections };
}
