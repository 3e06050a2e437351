import { type RawBuilder, sql } from "kysely";
import { untilContentChanges } from "#platform/cache/until-content-changes.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { FormEdition } from "#report/form/cell-names.ts";
import { type ComparedCellName, figureColumn } from "#report/form/compared-cells.ts";
import { figureOfCells } from "../figures/figure-of-cells.ts";
import { cellsOfColumn, isInForm, type ShownColumn, shownColumns } from "../shown-columns.ts";

/**
 * `agencies`: all but governments, with every region below. `governments`: the region's own government alone, whose report
 * takes in what its agencies report. The two are never added up together.
 */
export type SumScope = "agencies" | "governments";

/** What reports say of one cell, or of a group of cells, together. */
export interface CellSum {
  /** Of the certain figures; 0 where there is none. */
  readonly sum: number;
  /** Reports whose form has the cell. */
  readonly reports: number;
  /** Of these, reports whose figure is certain and in the sum. */
  readonly certain: number;
}

export type CellSums = Readonly<Record<ShownColumn, CellSum>>;

/** A part of a region: one next below it with all that lies below, or its own level (`isOwn`). */
export interface RegionSums {
  readonly code: string;
  readonly name: string;
  readonly isOwn: boolean;
  readonly reports: number;
  readonly sums: CellSums;
}

export interface RegionSumsAsked {
  readonly region: string;
  readonly year: number;
  readonly scope: SumScope;
}

/**
 * The parts of a region side by side: its own level first, then by code; parts without reports too. The sums run over every
 * report of the region, whatever order and page of them is shown.
 */
export const compareRegions = untilContentChanges(sumsOfParts, {
  shows: ["agencies", "reports"],
  most: 200,
});

async function sumsOfParts(
  db: Queryable,
  { region, year, scope }: RegionSumsAsked,
): Promise<readonly RegionSums[]> {
  const isGovernment = sql<boolean>`agency.kind = 'government'`;
  const isCounted =
    scope === "governments"
      ? sql`${isGovernment} and agency.region_code = place.top`
      : sql`not ${isGovernment}`;
  const places = await placesIn(db, region);
  const { rows } = await sql<Row>`
    with summed as (
      select place.top, count(*)::integer as reports, ${sql.join(shownColumns.flatMap(aggregates))}
      from unnest(${places.map(({ code }) => code)}::text[], ${places.map(({ top }) => top)}::text[])
        as place (code, top)
      join agency on agency.region_code = place.code and ${isCounted}
      join report
        on report.is_current and report.year = ${year} and report.agency_id = agency.id
      left join report_figures as figures on figures.report_id = report.id
      group by place.top
    )
    select region.code, region.name, region.code = ${region} as "isOwn", summed.*
    from region left join summed on summed.top = region.code
    where region.code = ${region} or region.parent_code = ${region}
    order by "isOwn" desc, region.code`.execute(db);
  return rows.map((row) => ({
    code: row.code,
    name: row.name,
    isOwn: row.isOwn,
    reports: row.reports ?? 0,
    sums: sumsOf(row),
  }));
}

/** Every region in another, with the part it belongs to; known beforehand, the sums are planned for their number. */
async function placesIn(
  db: Queryable,
  region: string,
): Promise<readonly { readonly code: string; readonly top: string }[]> {
  const { rows } = await sql<{ readonly code: string; readonly top: string }>`
    with recursive place (code, top) as (
      select code, code from region where code = ${region} or parent_code = ${region}
      union all
      select region.code, place.top
      from place join region on region.parent_code = place.code
      where place.top <> ${region}
    )
    select code, top from place`.execute(db);
  return rows;
}

type Row = Readonly<Record<string, unknown>> & {
  readonly code: string;
  readonly name: string;
  readonly isOwn: boolean;
  readonly reports: number | null;
};

/** Three columns of the result a cell: its sum, reports that have it, certain ones. */
function aggregates(column: ShownColumn): readonly RawBuilder<unknown>[] {
  const name = columnName(column);
  const cells = cellsOfColumn(column);
  const figure = figureOfCells(cells);
  return [
    sql`coalesce(sum(${figure}), 0) as ${sql.id(name)}`,
    sql`count(*) filter (where ${sql.join(cells.map(hasCell), sql` or `)})::integer as ${sql.id(`${name}_of`)}`,
    sql`count(${figure})::integer as ${sql.id(`${name}_certain`)}`,
  ];
}

function columnName(column: ShownColumn): string {
  return column.replaceAll(".", "_");
}

/** A report whose form lacks the cell says nothing of it, which is not the same as not being certain. */
function hasCell(cell: ComparedCellName): RawBuilder<boolean> {
  const editions: readonly FormEdition[] = ["2021", "2019-trial"];
  const without = editions.filter((edition) => !isInForm(cell, edition));
  // Before 2019 there was no form at all.
  return sql`report.edition is null
    or report.edition <> all(${[...without, "pre-2019"]}::text[])
    or ${sql.ref(`figures.${figureColumn(cell)}`)} is not null`;
}

function sumsOf(row: Row): CellSums {
  const sums = shownColumns.map((column): [ShownColumn, CellSum] => {
    const name = columnName(column);
    const number = (key: string) => Number(row[key] ?? 0);
    const sum = Number(number(name).toFixed(6));
    return [column, { sum, reports: number(`${name}_of`), certain: number(`${name}_certain`) }];
  });
  return Object.fromEntries(sums) as Record<ShownColumn, CellSum>;
}

/** What parts come to together. */
export function totalSums(parts: readonly RegionSums[]): CellSums {
  const totals = shownColumns.map((cell): [ShownColumn, CellSum] => {
    const of = (key: keyof CellSum) => parts.reduce((sum, { sums }) => sum + sums[cell][key], 0);
    return [
      cell,
      { sum: Number(of("sum").toFixed(6)), reports: of("reports"), certain: of("certain") },
    ];
  });
  return Object.fromEntries(totals) as Record<ShownColumn, CellSum>;
}
