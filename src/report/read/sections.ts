import type { Section } from "../annual-report.ts";
import type { HeadingMet } from "./headings.ts";
import type { PageLine } from "./page-lines.ts";

/** The text of each section: the lines up to the next heading, without the tables' cells. */
export function sectionsOf(lines: readonly PageLine[], headings: readonly HeadingMet[]): Section[] {
  return headings.map(({ number, heading, at, rest }, index) => {
    const next = headings[index + 1];
    const own = next && next.at === at ? [] : lines.slice(at + 1, next?.at ?? lines.length);
    const prose = number >= 2 && number <= 4 ? withoutTable(own) : own.filter(isProse);
    return {
      number,
      heading,
      text: [rest, ...prose.map(({ text }) => text)].filter(Boolean).join("\n"),
    };
  });
}

function isProse({ text, isCell, isTabular }: PageLine): boolean {
  if (isCell) return text.length > 40;
  return !(isTabular && text.includes("|"));
}

/** The lines before the first and behind the last line of the table. */
function withoutTable(lines: readonly PageLine[]): PageLine[] {
  const first = lines.findIndex(({ isTabular }) => isTabular);
  if (first === -1) return [...lines];
  const last = lines.findLastIndex(({ isTabular }) => isTabular);
  return [...lines.slice(0, first), ...lines.slice(last + 1)];
}
