import { sql } from "kysely";
import type { Transaction } from "#platform/db/queryable.ts";
import { comparedCells, type FigureColumn } from "#report/form/compared-cells.ts";
import type { ReportToStore } from "../../report-to-store.ts";
import type { ReportTables } from "../tables.ts";

/** A report that becomes a version of its own. */
export interface NewVersion {
  readonly report: Omit<ReportToStore, "original"> & {
    readonly original: Pick<ReportToStore["original"], "sha256" | "name" | "encoding">;
  };
  readonly version: number;
  readonly isCurrent: boolean;
  /** The version whose cells were corrected in this one. */
  readonly correctsId?: number;
}

/** Inserts versions with their figures; those that were current of the same agencies and years no longer are. Gives the ids in order. */
export async function saveReports(
  trx: Transaction,
  versions: readonly NewVersion[],
): Promise<readonly number[]> {
  if (versions.length === 0) return [];
  await supersede(
    trx,
    versions.filter(({ report }) => !report.isHeld),
  );
  const ids = await insertReports(trx, versions);
  await insertFigures(trx, ids, versions);
  return ids;
}

async function supersede(trx: Transaction, versions: readonly NewVersion[]): Promise<void> {
  if (versions.length === 0) return;
  const agencies = versions.map(({ report }) => report.agencyId);
  const years = versions.map(({ report }) => report.year);
  await sql`update report set is_current = false
    where is_current and (agency_id, year) in
      (select * from unnest(${agencies}::int[], ${years}::smallint[]))`.execute(trx);
}

async function insertReports(
  trx: Transaction,
  versions: readonly NewVersion[],
): Promise<readonly number[]> {
  const inserted = await trx
    .withTables<ReportTables>()
    .insertInto("report")
    .values(versions.map(reportRow))
    .returning(["id", "agency_id", "year", "version"])
    .execute();
  const key = (agency: number, year: number, version: number) => `${agency}/${year}/${version}`;
  const ids = new Map(inserted.map((row) => [key(row.agency_id, row.year, row.version), row.id]));
  return versions.map(({ report, version }) => {
    const id = ids.get(key(report.agencyId, report.year, version));
    if (id === undefined) throw new Error("a report was inserted without an id");
    return id;
  });
}

function reportRow({ report, version, isCurrent, correctsId }: NewVersion) {
  const { agencyId, year, columns, original, isHeld, correctedBecause } = report;
  return {
    agency_id: agencyId,
    year,
    version,
    is_current: isCurrent,
    original_sha256: original.sha256,
    source_name: original.name,
    encoding: original.encoding,
    stated_agency: columns.statedAgency,
    stated_year: columns.statedYear,
    signed_on: columns.signedOn.value,
    signed_on_state: columns.signedOn.state,
    edition: columns.edition,
    preface: columns.preface,
    sections: columns.sections,
    cell_states: columns.cellStates,
    cell_values: sql<(number | null)[]>`${columns.cellValues}::double precision[]`,
    cell_details: columns.cellDetails,
    warnings: columns.warnings,
    corrects_id: correctsId ?? null,
    corrected_because: correctedBecause ?? null,
    standing: isHeld ? ("held" as const) : ("published" as const),
  };
}

async function insertFigures(
  trx: Transaction,
  ids: readonly number[],
  versions: readonly NewVersion[],
): Promise<void> {
  await trx
    .withTables<ReportTables>()
    .insertInto("report_figures")
    .values(
      versions.map(({ report }, index) => {
        const row = { report_id: ids[index] ?? 0 } as Record<
          FigureColumn | "report_id",
          number | null
        >;
        for (const [place, { column }] of comparedCells.entries()) {
          row[column] = report.columns.figures[place] ?? null;
        }
        return row as typeof row & { report_id: number };
      }),
    )
    .execute();
}
