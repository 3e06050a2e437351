import type { AgencyTable, AgencyTables, RegionTable } from "#features/agencies/data/tables.ts";
import { agencyPlace } from "#features/agencies/domain/agency-order.ts";
import { checkStale } from "#features/annual-reports/check-stored.ts";
import { checkerStamp } from "#features/annual-reports/checker-stamp.ts";
import { originalToStore, reportColumns } from "#features/annual-reports/report-to-store.ts";
import { type ReportStored, storeReport } from "#features/annual-reports/store-reports.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { AnnualReport } from "#report/annual-report.ts";
import { type Given, givenReport } from "./given-report.ts";

/** A region of a test; a county of 某省 unless told. */
export interface GivenRegion {
  readonly code: string;
  readonly name: string;
  readonly level: RegionTable["level"];
  readonly parent?: string;
}

export interface GivenAgency {
  readonly name?: string;
  readonly region?: GivenRegion;
  readonly kind?: AgencyTable["kind"];
  readonly level?: AgencyTable["level"];
}

/** What differs from a report of zeros; `year` 2023, `agency` 青禾县柳林镇人民政府. */
export interface GivenStoredReport extends Omit<Given, "agency" | "year"> {
  readonly agency?: GivenAgency;
  readonly year?: number;
  /** The published file; a line of text that names agency, year and what was given, unless told. */
  readonly file?: { readonly name: string; readonly mediaType: string; readonly text: string };
  /** Whether every stored report is checked afterwards, as the program does; it is unless told. */
  readonly isChecked?: boolean;
  /** Kept and not published. */
  readonly isHeld?: boolean;
}

export interface StoredForTest extends ReportStored {
  readonly agencyId: number;
  readonly year: number;
}

/** 青禾县, as `givenReport`'s agency is of. */
export const qinghe: GivenRegion = { code: "330199", name: "青禾县", level: "county" };

const nation: GivenRegion = { code: "000000", name: "中华人民共和国", level: "nation" };
const province: GivenRegion = {
  code: "330000",
  name: "江川省",
  level: "province",
  parent: "000000",
};

/**
 * Stores a report as the program does: makes its region and agency where they are not there, a further version where the
 * agency has a report of the year. For tests and pictures of screens.
 */
export async function givenStoredReport(
  db: Queryable,
  { agency = {}, file, isChecked = true, isHeld, ...given }: GivenStoredReport = {},
): Promise<StoredForTest> {
  const name = agency.name ?? "青禾县柳林镇人民政府";
  const agencyId = await givenAgency(db, agency);
  const report = givenReport({ ...given, agency: name });
  const year = given.year ?? report.year ?? 2023;
  const published = file ?? {
    name: `${name}${year}年报告.txt`,
    mediaType: "text/plain",
    text: `${name}${year}年政府信息公开工作年度报告 ${JSON.stringify(given)}`,
  };
  const stored = await storeReport(db, {
    agencyId,
    year,
    isHeld,
    columns: reportColumns({ ...report, year }),
    original: originalToStore(published.name, new TextEncoder().encode(published.text), {
      mediaType: published.mediaType as "text/plain",
      encoding: "utf-8",
    }),
  });
  if (isChecked) await checkStale(db, checkerStamp(undefined), {});
  return { ...stored, agencyId, year };
}

/** The agency's id; it and its region are made where they are not there. */
export async function givenAgency(
  db: Queryable,
  { name = "青禾县柳林镇人民政府", region = qinghe, kind, level }: GivenAgency = {},
): Promise<number> {
  for (const one of [nation, province, region]) await givenRegion(db, one);
  const ownKind = kind ?? (/[镇乡]人民政府$|街道办事处$/.test(name) ? "township" : "department");
  const row = await db
    .withTables<AgencyTables>()
    .insertInto("agency")
    .values({
      region_code: region.code,
      name,
      match_name: name,
      kind: ownKind,
      place: agencyPlace(name, ownKind),
      level: level ?? (/[镇乡]人民政府$|街道办事处$/.test(name) ? "township" : "county"),
    })
    .onConflict((conflict) => conflict.columns(["region_code", "match_name"]).doUpdateSet({ name }))
    .returning("id")
    .executeTakeFirstOrThrow();
  return row.id;
}

/** Makes a region where it is not there; its parent is, or it is 江川省. */
export async function givenRegion(
  db: Queryable,
  { code, name, level, parent }: GivenRegion,
): Promise<void> {
  const parent_code = level === "nation" ? null : (parent ?? province.code);
  await db
    .withTables<AgencyTables>()
    .insertInto("region")
    .values({ code, name, level, parent_code })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** What differs from a document of pictures; `isOld`: a text of before 2019, when there was no form. */
type GivenUnread = Pick<GivenStoredReport, "year" | "agency"> & { readonly isOld?: boolean };

/** Stores a document of pictures, as the program does: neither a table nor a section of it was read. */
export async function givenUnreadReport(
  db: Queryable,
  { year = 2023, agency = {}, isOld = false }: GivenUnread = {},
): Promise<StoredForTest> {
  const agencyId = await givenAgency(db, agency);
  const unread: Partial<AnnualReport> = {
    edition: isOld ? "pre-2019" : null,
    cells: {},
    sections: [],
    warnings: [{ code: isOld ? "pre-2019" : "no-tables" }],
  };
  const stored = await storeReport(db, {
    agencyId,
    year,
    columns: reportColumns({
      ...givenReport({ agency: agency.name ?? "青禾县柳林镇人民政府" }),
      year,
      ...unread,
    }),
    original: originalToStore("扫描.pdf", new TextEncoder().encode(`扫描 ${agencyId} ${year}`), {
      mediaType: "application/pdf",
      encoding: "binary",
    }),
  });
  await checkStale(db, checkerStamp(undefined), {});
  return { ...stored, agencyId, year };
}
