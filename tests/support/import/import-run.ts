import type { AgencyTables } from "#features/agencies/index.ts";
import { newAgencyDirectory } from "#features/annual-reports/import/agency/agency-directory.ts";
import { parseAgencyNames } from "#features/annual-reports/import/agency/agency-names.ts";
import { confirmNames } from "#features/annual-reports/import/agency/confirm-names.ts";
import { saveConfirmed } from "#features/annual-reports/import/agency/save-confirmed.ts";
import { findFiles } from "#features/annual-reports/import/find-files.ts";
import type { ImportOutcome } from "#features/annual-reports/import/import-outcome.ts";
import { importReports } from "#features/annual-reports/import/import-reports.ts";
import { readForImport } from "#features/annual-reports/import/read-for-import.ts";
import { regionsOfFolders } from "#features/annual-reports/import/regions-of-folders.ts";
import type { ReportTables } from "#features/annual-reports/index.ts";
import type { Queryable } from "#platform/db/queryable.ts";

export interface ImportAsked {
  readonly region?: string;
  readonly year?: number;
  readonly names?: string;
  readonly isDryRun?: boolean;
  /** Files that are taken before the run is given up, as one that is killed. */
  readonly until?: number;
}

/** Imports a folder as the command does, but for the threads. */
export async function importFolder(
  db: Queryable,
  folder: string,
  asked: ImportAsked = {},
): Promise<readonly ImportOutcome[]> {
  const isDryRun = asked.isDryRun ?? false;
  const content = findFiles(folder);
  if (!content.ok) throw new Error(JSON.stringify(content.error));
  const known = await regionsOfFolders(db, content.value.regions);
  const { regions } = known;
  const agencies = newAgencyDirectory(db, regions);
  const names = parseAgencyNames(`区划代码,文件中的名称,机关名称\n${asked.names ?? ""}`);
  const confirmed = await confirmNames(names.ok ? names.value : [], { agencies, regions });
  if (!confirmed.ok) throw new Error(JSON.stringify(confirmed.error));
  if (!isDryRun) await saveConfirmed(db, { known, agencies, aliases: confirmed.value });
  const defaults = { regionCode: asked.region, year: asked.year };
  const services = { db, agencies, regions, read: readForImport };
  const outcomes: ImportOutcome[] = [];
  for await (const outcome of importReports(content.value.files, services, {
    defaults,
    isDryRun,
  })) {
    outcomes.push(outcome);
    if (outcomes.length === asked.until) break;
  }
  return outcomes;
}

/** What is stored of a region: `agency year v1 figure`. */
export async function storedIn(db: Queryable, region: string): Promise<readonly string[]> {
  const rows = await db
    .withTables<AgencyTables & ReportTables>()
    .selectFrom("report")
    .innerJoin("agency", "agency.id", "report.agency_id")
    .innerJoin("report_figures", "report_figures.report_id", "report.id")
    .select(["agency.name", "year", "version", "is_current", "t3_new"])
    .where("region_code", "=", region)
    .orderBy("name")
    .orderBy("year")
    .orderBy("version")
    .execute();
  return rows.map(
    (row) => `${row.name} ${row.year} v${row.version}${row.is_current ? "" : " 旧"} ${row.t3_new}`,
  );
}
