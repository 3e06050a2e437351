import type { Section } from "../annual-report.ts";
import type { HeadingMet } from "./headings.ts";
import type { PageLine } from "./page-lines.ts";
import { endsSentence, withoutTableWords } from "./without-table-words.ts";

/** The text of each section: the lines up to the next heading, without the tables' cells. */
export function sectionsOf(lines: readonly PageLine[], headings: readonly HeadingMet[]): Section[] {
  return headings.map(({ number, heading, at, rest }, index) => {
    const next = headings[index + 1];
    const own = next && next.at === at ? [] : lines.slice(at + 1, next?.at ?? lines.length);
    const prose = number >= 2 && number <= 4 ? withoutTable(own) : withoutStrayTables(own);
    return {
      number,
      heading,
      text: [withoutTableWords(rest), ...prose.map(({ text }) => text)].filter(Boolean).join("\n"),
    };
  });
}

/** The lines before the first and behind the last line of the table. */
function withoutTable(lines: readonly PageLine[]): PageLine[] {
  const first = lines.findIndex(({ isTabular }) => isTabular);
  if (first === -1) return [...lines];
  const last = lines.findLastIndex(({ isTabular }) => isTabular);
  return [...lines.slice(0, first), ...lines.slice(last + 1)];
}

/** A section that has no table of its own may hold one whose heading was lost. */
function withoutStrayTables(lines: readonly PageLine[]): PageLine[] {
  const tables = strayTables(lines);
  return lines.filter((line, at) => {
    return isProse(line) && !tables.some(({ first, last }) => at >= first && at <= last);
  });
}

function isProse({ text, isCell, isTabular }: PageLine): boolean {
  if (isCell) return text.length > 40;
  return !(isTabular && text.includes("|"));
}

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
  return tables.filter(({ rows }) => rows >= fewestRows);
}

const fewestRows = 6;
const widestGap = 4;
