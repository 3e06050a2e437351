import type { PrintedCell } from "#formats/printed-document.ts";
import { type Page, type PageBlock, printable } from "./page-parts.ts";
import { scan } from "./scan.ts";
import type { FileShape } from "./shapes.ts";
import { sitePage } from "./site-page.ts";
import { barText, cellText, thinnedText } from "./text-pages.ts";
import { wordPage } from "./word-page.ts";

/** The bytes of a report's file; what writes office files is loaded when first needed. */
export const writeFile: Readonly<
  Record<FileShape, (page: Page) => Uint8Array | Promise<Uint8Array>>
> = {
  "site-page": sitePage,
  "word-page": wordPage,
  "bar-text": barText,
  "cell-text": cellText,
  "thinned-text": thinnedText,
  scan: () => scan(4),
  "empty-form": (page) => wordPage(withoutFigures(page)),
  html: async (page) => (await import("#formats/html/write-html.ts")).writeHtml(printable(page)),
  docx: async (page) => (await import("#formats/docx/write-docx.ts")).writeDocx(printable(page)),
  pdf: async (page) => (await import("#formats/pdf/write-pdf.ts")).writePdf(printable(page)),
  xlsx: async (page) => (await import("#formats/xlsx/write-xlsx.ts")).writeXlsx(printable(page)),
  csv: async (page) => (await import("#formats/csv/write-csv.ts")).writeCsv(printable(page)),
};

/** The form as it was handed out: what to fill in, headings, and tables without a figure. */
function withoutFigures(page: Page): Page {
  const note = "填报说明：没有数据的填0，数据应与业务科室核对一致。";
  return {
    ...page,
    blocks: [
      { kind: "paragraph", text: note },
      ...page.blocks.flatMap((block): PageBlock[] => {
        if (block.kind === "heading") return [block];
        return block.kind === "table" ? [{ ...block, rows: block.rows.map(emptied) }] : [];
      }),
    ],
  };
}

function emptied(row: readonly PrintedCell[]): readonly PrintedCell[] {
  return row.map(({ value: _, ...cell }) =>
    cell.role === "figure" ? { ...cell, text: "" } : cell,
  );
}
