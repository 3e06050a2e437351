import type { ExtractedBlock, ExtractedTable } from "../../extracted.ts";
import { marginsOf, paragraphs } from "./lines/paragraphs.ts";
import type { LineOnPage, PageContent, PageItem } from "./page-content.ts";
import { withoutFurniture } from "./page-furniture.ts";
import { goesOn, joinTables } from "./tables/join-tables.ts";
import type { TableOnPage } from "./tables/table-on-page.ts";

/** The blocks of a document in reading order: paragraphs, and tables that may go on over pages. */
export function documentBlocks(pages: readonly PageContent[]): ExtractedBlock[] {
  const items = withoutFurniture(pages).flatMap((page) => page.items);
  const margins = marginsOf(items.filter((item): item is LineOnPage => item.kind === "line"));
  return runsOf(items).flatMap((run): ExtractedBlock[] =>
    run.kind === "table"
      ? [extractedTable(run)]
      : paragraphs(run.lines, margins).map(({ text, page }) => ({ kind: "line", text, page })),
  );
}

type Run = TableOnPage | { readonly kind: "lines"; readonly lines: LineOnPage[] };

/** Neighbouring lines together, and tables joined over page breaks. */
function runsOf(items: readonly PageItem[]): Run[] {
  const runs: Run[] = [];
  for (const item of items) {
    const last = runs.at(-1);
    if (item.kind === "table") {
      const isSame = last?.kind === "table" && goesOn(last, item);
      if (isSame) runs[runs.length - 1] = joinTables(last, item);
      else runs.push(item);
    } else if (last?.kind === "lines") last.lines.push(item);
    else runs.push({ kind: "lines", lines: [item] });
  }
  return runs;
}

function extractedTable({ cells }: TableOnPage): ExtractedTable {
  return {
    kind: "table",
    cells: cells.map(({ row, column, rowSpan, columnSpan, text, page }) => ({
      row,
      column,
      rowSpan,
      columnSpan,
      text,
      page,
    })),
  };
}
