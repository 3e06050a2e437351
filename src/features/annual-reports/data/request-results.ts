import { sql } from "kysely";
import type { Queryable } from "#platform/db/queryable.ts";
import { type FormEdition, resultRows } from "#report/form/cell-names.ts";
import { type ComparedCellName, figureColumn } from "#report/form/compared-cells.ts";

/** How the requests of a year were answered (办理结果), over many reports. */
export interface RequestResults {
  /** Reports whose results are all certain: what `counts` adds up. */
  readonly counted: number;
  /** Reports of which one result or more is not certain: none of their figures is in `counts`. */
  readonly leftOut: number;
  /** By the row of table three: `granted`, `deniedProcess`; all that came to something. */
  readonly counts: ReadonlyMap<string, number>;
}

/** Whose reports are added up: a government's takes in what its agencies report, so that the two never go together. */
export type ResultScope = "agencies" | "governments";

const editions: readonly FormEdition[] = ["2021", "2019-trial"];

/** The rows of either edition, without their sum. */
const rows: readonly string[] = [...new Set(editions.flatMap(resultRows))];

const column = (row: string) =>
  sql.ref(`figures.${figureColumn(`t3.${row}.total` as ComparedCellName)}`);

/** Every result of one edition or the other has its figure. */
const isCertain = sql<boolean>`(${sql.join(
  editions.map((edition) => sql`num_nulls(${sql.join(resultRows(edition).map(column))}) = 0`),
  sql` or `,
)})`;

const sums = rows.map(
  (row) =>
    sql`coalesce(sum(${column(row)}) filter (where ${isCertain}), 0)::integer as ${sql.id(row)}`,
);

/** The results that all agencies, or all governments, report of a year. */
export async function requestResults(
  db: Queryable,
  { year, scope }: { readonly year: number; readonly scope: ResultScope },
): Promise<RequestResults> {
  const isGovernment = sql`agency.kind = 'government'`;
  const found = await sql<Readonly<Record<string, number>>>`
    select count(*) filter (where ${isCertain})::integer as counted,
      count(*) filter (where not ${isCertain})::integer as "leftOut", ${sql.join(sums)}
    from report
    join agency on agency.id = report.agency_id
      and ${scope === "governments" ? isGovernment : sql`not ${isGovernment}`}
    left join report_figures as figures on figures.report_id = report.id
    where report.is_current and report.year = ${year}`.execute(db);
  const sum = found.rows[0] ?? {};
  const counts = rows.map((row) => [row, sum[row] ?? 0] as const).filter(([, count]) => count > 0);
  return { counted: sum.counted ?? 0, leftOut: sum.leftOut ?? 0, counts: new Map(counts) };
}
