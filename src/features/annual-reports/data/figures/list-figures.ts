import { sql } from "kysely";
import { type AgencyKind, agencyKinds } from "#features/agencies/domain/index.ts";
import { nameThenAndNow } from "#features/agencies/index.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { Slice } from "#platform/db/slice.ts";
import type { AnnualReport } from "#report/annual-report.ts";
import type { CellName } from "#report/form/cell-names.ts";
import { cellsInFindings } from "../cells-in-findings.ts";
import { type ComparedFigures, comparedFigures } from "../compared/compared-figures.ts";
import { cellsOfColumn, type ShownColumn } from "../shown-columns.ts";
import { figureOfCells } from "./figure-of-cells.ts";

/** An agency of a region with the figures of its report. */
export interface AgencyFigures {
  readonly id: number;
  readonly name: string;
  readonly kind: AgencyKind;
  readonly figures: ComparedFigures;
  /** Cells that errors and warnings name. */
  readonly doubtful: ReadonlySet<CellName>;
}

export interface FiguresAsked extends Slice {
  readonly region: string;
  readonly year: number;
  /** The largest figure first, those not certain last; by kind and name unless told. */
  readonly by: ShownColumn | undefined;
}

/** Reports of a region's own agencies with their figures. */
export async function listFigures(
  db: Queryable,
  { region, year, by, offset, limit }: FiguresAsked,
): Promise<readonly AgencyFigures[]> {
  const largest = by ? sql`${figureOfCells(cellsOfColumn(by))} desc nulls last,` : sql``;
  const { rows } = await sql<Row>`
    with listed as materialized (
      select agency.id, ${nameThenAndNow(year)} as name, agency.kind, report.id as report_id,
        row_number() over (
          order by ${largest}
            array_position(${agencyKinds}::text[], agency.kind),
            agency.place, agency.name collate by_pinyin, agency.id
        ) as place
      from agency
      join report
        on report.is_current and report.year = ${year} and report.agency_id = agency.id
      left join report_figures as figures on figures.report_id = report.id
      where agency.region_code = ${region}
      order by place offset ${offset} limit ${limit}
    )
    select listed.id, listed.name, listed.kind,
      report.edition, report.cell_states as states, report.cell_values as values,
      ${cellsInFindings} as doubtful
    from listed join report on report.id = listed.report_id
    left join listed_check checked on checked.report_id = report.id
    order by place`.execute(db);
  return rows.map(({ edition, states, values, doubtful, ...agency }) => ({
    ...agency,
    figures: comparedFigures({ edition, states, values }),
    doubtful: new Set(doubtful),
  }));
}

type Row = Omit<AgencyFigures, "figures" | "doubtful"> & {
  readonly doubtful: readonly CellName[];
  readonly edition: AnnualReport["edition"];
  readonly states: string;
  readonly values: readonly (number | null)[];
};
