import type { InsideUnreadable } from "#formats/extracted.ts";
import type { OoxmlPackage } from "#formats/ooxml/open-package.ts";
import { type BookInside, inspectXlsx } from "#formats/xlsx/inspect-xlsx.ts";
import { ok, type Result } from "#kernel/result.ts";
import type { Gathered } from "../gathered.ts";
import { addPackage } from "./examine-package.ts";

/** Looks through a workbook. */
export function examineXlsx(
  file: OoxmlPackage,
  gathered: Gathered,
): Result<void, InsideUnreadable> {
  const inside = inspectXlsx(file);
  if (!inside.ok) return inside;
  const { hiddenSheets, sheets, leftTexts, pivots, others, history } = inside.value;
  for (const sheet of hiddenSheets) gathered.add("hidden-sheet", { in: "sheet", sheet });
  for (const sheet of sheets) addSheet(sheet, gathered);
  for (const text of leftTexts) gathered.add("left-text", { in: "file" }, text);
  if (pivots.length > 0) gathered.add("pivot-data");
  if (others.length > 0) gathered.add("other-book");
  if (history.length > 0) gathered.add("history");
  addPackage(file, inside.value, gathered);
  return ok(undefined);
}

function addSheet(inside: BookInside["sheets"][number], gathered: Gathered): void {
  const { name: sheet, seen, hiddenRows, hiddenColumns, unseen, comments, isCut } = inside;
  for (const { from, to, text } of hiddenRows) {
    gathered.add("hidden-rows", { in: "rows", sheet, from, to }, text);
  }
  for (const { from, to, text } of hiddenColumns) {
    gathered.add("hidden-columns", { in: "columns", sheet, from, to }, text);
  }
  for (const { cell, text } of unseen)
    gathered.add("hidden-cell", { in: "cell", sheet, cell }, text);
  for (const { cell, text } of comments) gathered.add("comment", { in: "cell", sheet, cell }, text);
  for (const { cell, text } of seen) gathered.numbers(text, () => ({ in: "cell", sheet, cell }));
  if (isCut) gathered.add("not-whole", { in: "sheet", sheet });
}
