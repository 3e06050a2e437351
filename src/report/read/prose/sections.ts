import type { Section } from "../../annual-report.ts";
import { isOfForm, ownRows } from "../tables/own-tables.ts";
import type { HeadingMet } from "./headings.ts";
import { withoutPageEnd } from "./page/page-end.ts";
import type { PageLine } from "./page/page-lines.ts";
import { endsSentence, withoutTableWords } from "./without-table-words.ts";

/** The text of each section: the lines up to the next heading, without the cells of the form's tables. */
export function sectionsOf(lines: readonly PageLine[], headings: readonly HeadingMet[]): Section[] {
  return headings.map(({ number, heading, at, rest }, index) => {
    const next = headings[index + 1];
    const own = next && next.at === at ? [] : lines.slice(at + 1, next?.at ?? lines.length);
    const prose =
      number >= 2 && number <= 4 ? withoutTable(own) : withoutStrayTables(own, next === undefined);
    const text = [withoutTableWords(rest), ...prose].filter(Boolean);
    return { number, heading, text: (next ? text : withoutPageEnd(text)).join("\n") };
  });
}

/** The lines before the first and behind the last line of the table. */
function withoutTable(lines: readonly PageLine[]): string[] {
  const first = lines.findIndex(({ isTabular }) => isTabular);
  const last = lines.findLastIndex(({ isTabular }) => isTabular);
  const prose = first === -1 ? lines : [...lines.slice(0, first), ...lines.slice(last + 1)];
  return prose.map(({ text }) => text);
}

/** A section that has no table of the form may hold one whose heading was lost; a table of its own is told row by row. */
function withoutStrayTables(lines: readonly PageLine[], isLast: boolean): string[] {
  if (!lines.some(({ isTabular }) => isTabular)) return lines.map(({ text }) => text);
  const tables = strayTables(lines);
  const rows = ownRows(lines, isLast);
  return lines.flatMap((line, at) => {
    const row = rows.get(at);
    if (row !== undefined) return row;
    const isStray = tables.some(({ first, last }) => at >= first && at <= last);
    return isProse(line) && !isStray ? line.text : [];
  });
}

function isProse({ text, isCell, isTabular }: PageLine): boolean {
  if (isCell) return text.length > longestCell;
  return !(isTabular && text.includes("|"));
}

const longestCell = 40;

interface Rows {
  readonly first: number;
  readonly last: number;
  readonly rows: number;
}

/** Neighbouring lines of labels and figures, with the pieces of cut labels between them but no whole sentence. */
function strayTables(lines: readonly PageLine[]): Rows[] {
  const tables: Rows[] = [];
  let open: Rows | undefined;
  for (const [at, { text, isTabular, isCell }] of lines.entries()) {
    if (isCell || endsSentence(text)) {
      open = undefined;
    } else if (isTabular) {
      const goesOn = open && at - open.last <= widestGap ? tables.pop() : undefined;
      open = { first: goesOn?.first ?? at, last: at, rows: (goesOn?.rows ?? 0) + 1 };
      tables.push(open);
    }
  }
  return tables.filter(({ first, last, rows }) => {
    return rows >= fewestRows && isOfForm(lines.slice(first, last + 1));
  });
}

const fewestRows = 6;
const widestGap = 4;
