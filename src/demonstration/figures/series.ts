import type { CellName, FormEdition } from "#report/form/cell-names.ts";
import { formRows } from "#report/form/form-rows.ts";
import { type DemonstrationAgency, firstYear, lastYear } from "../county/agency.ts";
import { randomOf } from "../random.ts";
import { activeCells, documentYear } from "./active.ts";
import { disputeCells } from "./disputes.ts";
import { nothingCarried, requestCells, requestYear } from "./requests.ts";

/** The true figures of an agency's year: every identity of the form holds, within the year and between years. */
export type Figures = ReadonlyMap<CellName, number>;

/** 2019 and 2020 are reported in the trial edition. */
export function editionOf(year: number): FormEdition {
  return year < 2021 ? "2019-trial" : "2021";
}

/** The figures of every year from the first to the one asked for, whether or not the agency reports on it. */
export function figureSeries(
  agency: DemonstrationAgency,
  through: number = lastYear,
): ReadonlyMap<number, Figures> {
  const series = new Map<number, Figures>();
  const { requests = 0, disputes = 0, normative } = agency.workload;
  const from = agency.years?.from ?? firstYear;
  let inForce = normative?.inForce ?? 0;
  let carried = nothingCarried;
  for (let year = from; year <= Math.max(through, lastYear); year += 1) {
    const edition = editionOf(year);
    const asked = requestYear(
      { mean: requests, carriedIn: carried, isLast: year === agency.years?.to && year < lastYear },
      randomOf(`${agency.name} ${year} requests`),
    );
    const documents = documentYear(agency, year, inForce);
    series.set(
      year,
      inOrder(edition, [
        activeCells(agency, year, edition)(documents),
        requestCells(asked, edition),
        disputeCells(disputes, randomOf(`${agency.name} ${year} disputes`)),
      ]),
    );
    carried = asked.carriedOut;
    inForce = documents.inForce;
  }
  return series;
}

/** One map in the order of the form; a cell that nothing filled in is a fault of the generator. */
function inOrder(edition: FormEdition, tables: readonly Figures[]): Figures {
  const figures = new Map<CellName, number>();
  for (const [row, columns] of formRows(edition)) {
    for (const column of columns) {
      const name = `${row}.${column}` as CellName;
      const value = tables.map((table) => table.get(name)).find((each) => each !== undefined);
      if (value === undefined) throw new Error(`no figure for ${name}`);
      figures.set(name, value);
    }
  }
  return figures;
}
