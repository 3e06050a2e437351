import type { AnnualReport } from "#report/annual-report.ts";
import { formRows } from "#tests/support/generator/form.ts";
import type { FormRow, PrintedEdition } from "#tests/support/generator/model.ts";

/** A table as another program reads it: its rows, each with its own cells' texts, merged cells once. */
export type ForeignTable = readonly (readonly string[])[];

/** What the three tables say otherwise than the report, a line each; figures are the last cells of their rows. */
export function tableDifferences(
  report: AnnualReport,
  edition: PrintedEdition,
  tables: readonly ForeignTable[],
): string[] {
  if (tables.length !== 3) return [`${tables.length} tables`];
  const rows = formRows(edition);
  return (["t2", "t3", "t4"] as const).flatMap((id, at) => {
    const form = rows.filter(({ table }) => table === id);
    const figures = (tables[at] ?? []).filter((row) => !isHead(row));
    if (figures.length !== form.length) return [`${id}: ${figures.length} rows`];
    return form.flatMap((row, y) => rowDifferences(report, row, figures[y] ?? []));
  });
}

/** Header rows hold words in their last cell. */
function isHead(row: readonly string[]): boolean {
  return /\p{Script=Han}/u.test(row.at(-1) ?? "");
}

function rowDifferences(
  report: AnnualReport,
  { cells }: FormRow,
  row: readonly string[],
): string[] {
  const found = row.slice(-cells.length);
  return cells.flatMap((name, at) => {
    const cell = report.cells[name];
    const text = found[at]?.trim() ?? "no cell";
    const isEqual = cell?.state === "read" ? isNumber(text, cell.value) : text === "";
    return isEqual ? [] : [`${name} ${cell?.value}: ${text}`];
  });
}

/** Equal as a number; spreadsheets keep seventeen digits and show fifteen. */
function isNumber(text: string, value: number): boolean {
  if (!/^[+-]?\d+(?:[.]\d+)?$/.test(text)) return false;
  return Math.abs(Number(text) - value) <= 1e-9 * Math.max(1, Math.abs(value));
}

/** What of the report's prose is not among the letters that another program reads. */
export function proseMissing({ sections }: AnnualReport, text: string): string[] {
  const all = lettersOf(text);
  return sections.flatMap((section) =>
    section.text
      .split("\n")
      .filter((line) => !all.includes(lettersOf(line)))
      .map((line) => `section ${section.number} lacks: ${line.slice(0, 40)}`),
  );
}

function lettersOf(text: string): string {
  return text.replace(/\s|\u200b|\u200c|\u200d|\ufeff|\ufe0f|\u00ad/g, "");
}
