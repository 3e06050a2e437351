import type { PrintedBlock, PrintedDocument, PrintedTable } from "#formats/printed-document.ts";
import type { AnnualReport } from "#report/annual-report.ts";
import { reportDocument } from "#report/write/report-document.ts";

/** A report's page before it is laid out. */
export interface Page {
  readonly title: string;
  readonly titleBreak: number;
  readonly agency: string;
  readonly year: number;
  readonly blocks: readonly PageBlock[];
}

/** A table may be shown as a picture of it, which no reader can read. */
export type PageBlock = PrintedBlock | { readonly kind: "picture"; readonly name: string };

/** The report in the statutory form, its sections in its own order, tables of these names (表二) as pictures. */
export function pageOf(report: AnnualReport, pictures: readonly string[] = []): Page {
  const document = reportDocument(report);
  if (!document.ok) throw new Error(`${report.agency} ${report.year} is not in the form`);
  const { title, titleBreak = 0, blocks } = document.value;
  return {
    title,
    titleBreak,
    agency: report.agency ?? "",
    year: report.year ?? 0,
    blocks: inOwnOrder(report, blocks).map((block) =>
      block.kind === "table" && pictures.includes(block.name)
        ? { kind: "picture", name: block.name }
        : block,
    ),
  };
}

/** The form prints six sections in order; a report may have left one out or put it elsewhere. */
function inOwnOrder({ sections }: AnnualReport, blocks: readonly PrintedBlock[]): PrintedBlock[] {
  const parts: PrintedBlock[][] = [[]];
  for (const block of blocks) {
    if (block.kind === "heading") parts.push([]);
    parts.at(-1)?.push(block);
  }
  return [0, ...sections.map(({ number }) => number)].flatMap((number) => parts[number] ?? []);
}

/** For this program's own writers: a picture is nothing to them. */
export function printable({ title, titleBreak, blocks }: Page): PrintedDocument {
  return { title, titleBreak, blocks: blocks.filter((block) => block.kind !== "picture") };
}

export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** A table as a website has it, merged cells and all; `attributes` stand in each cell's tag. */
export function tableMarkup({ rows }: PrintedTable, attributes: string): string {
  const lines = rows.map((row) => {
    const cells = row.map(({ text, columnSpan, rowSpan }) => {
      const across = columnSpan > 1 ? ` colspan="${columnSpan}"` : "";
      const down = rowSpan > 1 ? ` rowspan="${rowSpan}"` : "";
      return `<td${across}${down}${attributes}>${escaped(text)}</td>`;
    });
    return `<tr>${cells.join("")}</tr>`;
  });
  return `<table border="1" cellspacing="0" cellpadding="0"><tbody>\n${lines.join("\n")}\n</tbody></table>`;
}

/** The day a page went online, as its metadata has it. */
export function publishedOn({ year, agency }: Page): string {
  return `${year + 1}-${agency.endsWith("县人民政府") ? "03" : "01"}-${20 + (agency.length % 10)}`;
}
