import { sql } from "kysely";
import { z } from "zod";
import type { LocalDate } from "#kernel/local-date.ts";
import type { AnnualReport, SignedOn } from "#report/annual-report.ts";
import { decodeCells } from "#report/form/cell-ordinals.ts";
import { sectionsSchema, warningSchema } from "#report-files/report-line-schema.ts";
import { cellDetailsSchema } from "./stored-json.ts";

/** The columns of `report` that hold what was read of the file; `cellValues` is one more. */
export const reportColumnNames = [
  "report.stated_agency",
  "report.stated_year",
  "report.signed_on",
  "report.signed_on_state",
  "report.edition",
  "report.preface",
  "report.sections",
  "report.cell_states",
  "report.cell_details",
  "report.warnings",
] as const;

/** The array as text: the driver takes four times as long to read two hundred numbers as JavaScript does. */
export const cellValues = sql<string>`report.cell_values::text`.as("cell_values");

/** JSON columns as the driver parsed them. */
export interface ReportRow {
  readonly stated_agency: string | null;
  readonly stated_year: number | null;
  readonly signed_on: LocalDate | null;
  readonly signed_on_state: SignedOn["state"];
  readonly edition: AnnualReport["edition"];
  readonly preface: string | null;
  readonly sections: unknown;
  readonly cell_states: string;
  /** `{0,NULL,12.5}`. */
  readonly cell_values: string;
  readonly cell_details: unknown;
  readonly warnings: unknown;
}

const warnings = z.array(warningSchema);

/** The report as it was read from its file, without the places of its cells. */
export function reportOfRow(row: ReportRow): AnnualReport {
  return {
    agency: row.stated_agency,
    year: row.stated_year,
    signedOn: signedOn(row),
    edition: row.edition,
    ...(row.preface === null ? {} : { preface: row.preface }),
    sections: sectionsSchema.parse(row.sections),
    cells: decodeCells({
      states: row.cell_states,
      values: numbersOf(row.cell_values),
      details: cellDetailsSchema.parse(row.cell_details),
    }),
    warnings: warnings.parse(row.warnings),
  };
}

function signedOn({ signed_on: value, signed_on_state: state }: ReportRow): SignedOn {
  if (value !== null) return { value, state: "read" };
  return { value, state: state === "ambiguous" ? state : "missing" };
}

function numbersOf(array: string): readonly (number | null)[] {
  return array
    .slice(1, -1)
    .split(",")
    .map((text) => (text === "NULL" || text === "" ? null : Number(text)));
}
