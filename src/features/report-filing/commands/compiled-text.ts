import type { CellName } from "#report/form/cell-names.ts";
import { cellLabel } from "#report/words/cell-label.ts";
import type { Compiled } from "../compile/compile-report.ts";
import { scopeWords } from "../words/scope-words.ts";

/** A compiled report for people: whose it is, and each cell that is not zero. */
export function compiledText({ report, scope, agencies }: Compiled): string {
  const cells = Object.entries(report.cells);
  const told = cells.flatMap(([name, { value }]) => {
    if (value === null || value === 0) return [];
    const { table, row, column } = cellLabel(name as CellName);
    return [`${table}　${row}　${column}　${value}\n`];
  });
  const missing = cells.filter(([, { state }]) => state === "missing").length;
  const who = `${report.agency}　${report.year} 年　${scopeWords[scope]}（${agencies.length} 个机关）`;
  const rest = told.length === 0 ? "各项均为 0。\n" : "其余各项为 0。\n";
  return `${who}\n${told.join("")}${missing > 0 ? `${missing} 格须另行填写。\n` : ""}${rest}`;
}
