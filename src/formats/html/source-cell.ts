import { limits } from "#formats/limits.ts";
import type { Tag } from "./scan.ts";
import type { SourceCell } from "./source-table.ts";

/** The cell that a `<td>` or `<th>` opens; spans as browsers take them. */
export function sourceCell({ end, attributes }: Tag): SourceCell {
  const columnSpan = Math.max(1, span(attributes.get("colspan")?.value));
  const rowSpan = attributes.get("rowspan")?.value;
  return {
    start: end,
    columnSpan: Math.min(columnSpan, limits.columns),
    rowSpan: rowSpan === undefined ? 1 : rowSpanOf(rowSpan),
    content: [],
  };
}

/** 0 stays: to the end of the group of rows. What is no number is 1. */
function rowSpanOf(written: string): number {
  return /^\s*\+?0+(?!\d)/.test(written) ? 0 : Math.max(1, span(written));
}

function span(written: string | undefined): number {
  const number = Number.parseInt(written ?? "", 10);
  return number > 0 ? Math.min(number, 65_534) : 1;
}
