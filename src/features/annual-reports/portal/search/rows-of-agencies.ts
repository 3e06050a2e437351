import type { ListedAgency } from "#features/agencies/index.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { compareAgencies } from "../../data/compared/compare-agencies.ts";
import { type YearFigure, yearFigure } from "../agency/year-figure.ts";
import type { YearRow } from "../agency/year-rows.ts";
import { isDoubtful } from "../compare/is-doubtful.ts";

/** A row of the tables in the reports of the agencies that were asked for. */
export interface RowOfAgencies {
  readonly row: YearRow;
  readonly figures: readonly AgencyFigureFound[];
}

export interface AgencyFigureFound {
  readonly agencyId: number;
  readonly name: string;
  /** `undefined`: it has no report of the year. */
  readonly figure: YearFigure | undefined;
  readonly isDoubtful: boolean;
}

/** What the reports of some agencies say in some rows in a year. */
export async function rowsOfAgencies(
  db: Queryable,
  {
    agencies,
    rows,
    year,
  }: { agencies: readonly ListedAgency[]; rows: readonly YearRow[]; year: number },
): Promise<readonly RowOfAgencies[]> {
  if (rows.length === 0 || agencies.length === 0) return [];
  const compared = await compareAgencies(db, { ids: agencies.map(({ id }) => id), years: [year] });
  return rows.map((row) => ({
    row,
    figures: compared.map(({ id, name, figures, doubtful }) => {
      const own = figures.get(year);
      const figure = own && yearFigure(row, { figures: own });
      return {
        agencyId: id,
        name,
        figure,
        isDoubtful: isDoubtful(figure, row.cells, doubtful.get(year)),
      };
    }),
  }));
}
