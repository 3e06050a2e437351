import type { SourceDocument } from "#formats/document.ts";
import { requestRows } from "#report/form/cell-names.ts";
import type { RowId } from "#report/form/row-labels.ts";
import { placeRows } from "#report/read/rows/place-rows.ts";
import type { PlacedRow } from "#report/read/rows/placed-row.ts";
import { gatherRuns } from "#report/read/runs/gather-runs.ts";
import { tokenise } from "#report/read/stream/tokens.ts";
import { documentOf } from "./document-of.ts";

const counts: Readonly<Record<string, number>> = {
  "t2.licensing": 1,
  "t2.penalty": 1,
  "t2.coercion": 1,
  "t2.fees": 1,
};
/** The rows of table two in the form of 2021, and of table three. */
export const table2: readonly RowId[] = [
  "t2.regulations",
  "t2.normative",
  "t2.licensing",
  "t2.penalty",
  "t2.coercion",
  "t2.fees",
];
export const table3 = requestRows("2021").map((row): RowId => `t3.${row}`);

/** The rows that are not missing: their values, `_` for an empty cell, or what became of them. */
export function placed(
  page: string | SourceDocument,
  rows: readonly RowId[],
): Record<string, string> {
  const document = typeof page === "string" ? documentOf(page) : page;
  const { tokens, paddedLines } = tokenise(document);
  const specs = rows.map((row) => ({
    row,
    columns: row.startsWith("t3.") ? 7 : (counts[row] ?? 3),
  }));
  const found = placeRows(gatherRuns(tokens), specs, paddedLines);
  const named = rows.map((row, at): [string, string] => [row, shown(found[at])]);
  return Object.fromEntries(named.filter(([, text]) => text !== "missing"));
}

function shown(row: PlacedRow | undefined): string {
  if (row?.kind !== "slots") return row?.kind ?? "missing";
  return row.slots
    .map((slot) => {
      if (slot.kind === "odd") return slot.text;
      return slot.kind === "figure" ? slot.placed.text.slice(slot.from, slot.to) : "_";
    })
    .join(" ");
}
