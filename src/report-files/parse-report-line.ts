import { err, ok, type Result } from "#kernel/result.ts";
import type {
  AnnualReport,
  Cells,
  Edition,
  ReadWarning,
  ReportCell,
} from "#report/annual-report.ts";
import { type CellName, type FormEdition, replacedCells } from "#report/form/cell-names.ts";
import { formRows } from "#report/form/form-rows.ts";
import { fieldProblem, type ReportFieldProblem } from "./report-field-problem.ts";
import { isReadWarning, type ReportObject, reportObject } from "./report-line-schema.ts";

/** Why a file that looks like a report in JSON is none. */
export type ReportLineProblem =
  /** Not JSON; the place is counted from 1 and absent where it is the end of the text. */
  | { readonly kind: "syntax"; readonly line?: number; readonly column?: number }
  /** Several reports, a line each. */
  | { readonly kind: "several"; readonly lines: number }
  | ReportFieldProblem;

/**
 * Reads a report from the JSON that `reportLine` wrote. States, candidates and notes are kept; places are
 * not, since they are those of another file. `text` is without byte order mark.
 */
export function parseReportLine(text: string): Result<AnnualReport, ReportLineProblem> {
  const json = parse(text);
  if (!json.ok) return json;
  const parsed = reportObject.safeParse(json.value);
  const [issue] = parsed.error?.issues ?? [];
  if (issue) return err(fieldProblem(issue, json.value));
  const found = parsed.data;
  if (!found) return err({ kind: "syntax" });
  const misfit = sectionsProblem(found.sections) ?? cellsProblem(found);
  return misfit ? err(misfit) : ok(reportOf(found));
}

function parse(text: string): Result<unknown, ReportLineProblem> {
  try {
    const value: unknown = JSON.parse(text);
    return ok(value);
  } catch (error) {
    const lines = text.split("\n").filter((line) => line.trim() !== "");
    return err(
      lines.length > 1 && lines.every((line) => /^\s*\{.*\}\s*$/.test(line))
        ? { kind: "several", lines: lines.length }
        : { kind: "syntax", ...placeOf(error, text) },
    );
  }
}

function placeOf(error: unknown, text: string): { line: number; column: number } | undefined {
  const position = /position (\d+)/.exec(error instanceof Error ? error.message : "")?.[1];
  if (position === undefined) return;
  const before = text.slice(0, Number(position)).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** The sections stand in rising order, each once. */
function sectionsProblem(sections: ReportObject["sections"]): ReportFieldProblem | undefined {
  const at = sections.findIndex(
    ({ number }, index) => number <= (sections[index - 1]?.number ?? 0),
  );
  if (at < 0) return;
  const value = String(sections[at]?.number);
  return { kind: "field", field: `sections[${at}].number`, value, expected: { kind: "rising" } };
}

const editionsOf: Readonly<Record<Edition, readonly FormEdition[]>> = {
  "2021": ["2021"],
  "2019-trial": ["2019-trial"],
  hybrid: ["2021", "2019-trial"],
  "pre-2019": [],
};

/** Every row is one of the edition and whole, and no row is left out; a hybrid takes each row from either edition. */
function cellsProblem({ edition, cells }: ReportObject): ReportFieldProblem | undefined {
  const forms = (edition === null ? [] : editionsOf[edition]).map(formRows);
  const given = columnsByRow(Object.keys(cells));
  const expected = { kind: "edition", edition } as const;
  for (const [row, columns] of given) {
    const layouts = forms.flatMap((form) => [form.get(row) ?? []]);
    const foreign = columns.find((column) => !layouts.flat().includes(column));
    const field = `cells.${row}`;
    if (foreign !== undefined) return { kind: "field", field: `${field}.${foreign}`, expected };
    if (layouts.some((layout) => isSame(layout, columns))) continue;
    const lacking = layouts.flat().find((column) => !columns.includes(column));
    return { kind: "field", field: `${field}.${lacking}`, expected: { kind: "present" } };
  }
  const absent = [...(forms[0]?.keys() ?? [])].find(
    (row) => forms.every((form) => form.has(row)) && !given.has(row),
  );
  return absent
    ? { kind: "field", field: `cells.${absent}`, expected: { kind: "present" } }
    : undefined;
}

function columnsByRow(names: readonly string[]): Map<string, string[]> {
  const rows = new Map<string, string[]>();
  for (const name of names) {
    const [row, column] = [
      name.slice(0, name.lastIndexOf(".")),
      name.slice(name.lastIndexOf(".") + 1),
    ];
    const columns = rows.get(row);
    if (columns) columns.push(column);
    else rows.set(row, [column]);
  }
  return rows;
}

function isSame(form: readonly string[], given: readonly string[]): boolean {
  return form.length === given.length && form.every((column) => given.includes(column));
}

function reportOf({
  agency,
  year,
  signedOn,
  edition,
  preface,
  sections,
  cells,
  warnings,
}: ReportObject): AnnualReport {
  return {
    agency,
    year,
    signedOn,
    edition,
    ...(preface === undefined ? {} : { preface }),
    sections,
    cells: cellsOf(cells),
    warnings: warnings.filter(isReadWarning).map(({ message, ...warning }): ReadWarning => warning),
  };
}

/** The names are known to be the edition's when this is called. Rows that `reportLine` names as not there are none. */
function cellsOf(given: ReportObject["cells"]): Cells {
  const cells: Record<CellName, ReportCell> = {};
  for (const [name, cell] of Object.entries(given)) cells[name as CellName] = cellOf(cell);
  if (!("t3.otherSingle.natural" in cells)) return cells;
  for (const name of replacedCells) if (cells[name]?.state === "missing") delete cells[name];
  return cells;
}

function cellOf(given: ReportObject["cells"][string]): ReportCell {
  if (given.state === "read") return { value: given.value, state: "read" };
  const { value, state, note, candidates } = given;
  return {
    value,
    state,
    ...(note === undefined ? {} : { note: { kind: "stated", text: note } }),
    ...(candidates ? { candidates } : {}),
  };
}
