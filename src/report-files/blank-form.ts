import type { AnnualReport, ReportCell } from "#report/annual-report.ts";
import type { CellName, FormEdition } from "#report/form/cell-names.ts";
import { formRows } from "#report/form/form-rows.ts";
import { reportDocument } from "#report/write/report-document.ts";
import { writers } from "./write-formats.ts";

/** Formats in which the form is filled in. */
export const blankFormats = ["docx", "xlsx"] as const;

export type BlankFormat = (typeof blankFormats)[number];

const empty: ReportCell = { value: null, state: "blank" };

/** The statutory form (年度报告格式) of an edition with nothing filled in: title, the six headings, the three tables. */
export async function blankForm(
  to: BlankFormat,
  edition: FormEdition = "2021",
): Promise<Uint8Array> {
  const document = reportDocument(blankReport(edition));
  if (!document.ok) throw new Error("the form of an edition cannot be laid out");
  return writers[to].write(document.value);
}

function blankReport(edition: FormEdition): AnnualReport {
  const cells = [...formRows(edition)].flatMap(([row, columns]) =>
    columns.map((column): [CellName, ReportCell] => [`${row}.${column}` as CellName, empty]),
  );
  return {
    agency: "（机关名称）（年份）年",
    year: null,
    signedOn: { value: null, state: "missing" },
    edition,
    sections: [],
    cells: Object.fromEntries(cells),
    warnings: [],
  };
}
