import { sql } from "kysely";
import { nameThenAndNow } from "#features/agencies/index.ts";
import { untilContentChanges } from "#platform/cache/until-content-changes.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { ComparedCellName } from "#report/form/compared-cells.ts";
import { figureOfCells } from "./figure-of-cells.ts";

/** What the reports of a year say of one row of the tables. */
export interface RowFigures {
  /** Of all agencies but governments, whose reports take in what the others report. */
  readonly sum: number;
  /** Reports of these, and those of them with a certain figure. */
  readonly reports: number;
  readonly certain: number;
  /** Of these, reports whose check has an error or a warning at it: neither in the sum nor among the largest. */
  readonly doubted: number;
  /** The largest figures above 0, governments among them. */
  readonly largest: readonly LargeFigure[];
}

export interface LargeFigure {
  readonly agencyId: number;
  readonly name: string;
  readonly isGovernment: boolean;
  readonly value: number;
}

interface RowAsked {
  readonly year: number;
  /** One, or those added up. */
  readonly cells: readonly ComparedCellName[];
}

export const rowFigures = untilContentChanges(figuresOf, {
  shows: ["agencies", "reports"],
  most: 500,
});

async function figuresOf(db: Queryable, { year, cells }: RowAsked): Promise<RowFigures> {
  const { rows } = await sql<RowFigures>`
    with stated as materialized (
      select agency.id, ${nameThenAndNow(year)} as name, agency.kind = 'government' as governs,
        ${figureOfCells(cells)} as stated,
        exists (
          select from jsonb_array_elements(listed_check.findings) as finding
          where finding ->> 'severity' in ('error', 'warning')
            and finding -> 'cells' ?| ${cells}::text[]
        ) as is_doubted
      from report
      join agency on agency.id = report.agency_id
      join report_figures as figures on figures.report_id = report.id
      left join listed_check on listed_check.report_id = report.id
      where report.is_current and report.year = ${year}
    ),
    figured as (
      select *, case when not is_doubted then stated end as value from stated
    )
    select coalesce(sum(value) filter (where not governs), 0) as sum,
      count(*) filter (where not governs)::integer as reports,
      count(stated) filter (where not governs)::integer as certain,
      count(stated) filter (where not governs and is_doubted)::integer as doubted,
      coalesce((
        select json_agg(json_build_object(
          'agencyId', id, 'name', name, 'isGovernment', governs, 'value', value)
          order by value desc, id)
        from (select * from figured where value > 0 order by value desc, id limit 6) as large
      ), '[]') as largest
    from figured`.execute(db);
  const [row] = rows;
  if (!row) throw new Error("a sum has no row");
  return { ...row, sum: Number(Number(row.sum).toFixed(6)) };
}
