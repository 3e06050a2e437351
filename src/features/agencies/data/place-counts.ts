import { untilContentChanges } from "#platform/cache/until-content-changes.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { AgencyKind } from "../domain/agency.ts";
import type { NamedRegion } from "./regions/find-region.ts";
import type { AgencyTables } from "./tables.ts";

/** The year under which agencies themselves are counted. */
export const agenciesCounted = 0;

/** How many current reports of a year, or agencies (`year` is `agenciesCounted`), of one kind a region has. */
export interface PlaceCount {
  readonly year: number;
  readonly kind: AgencyKind;
  /** Of the region itself. */
  readonly own: number;
  /** With every region below it. */
  readonly whole: number;
}

/** Everything that is counted in a region; what there is none of is left out. */
export const placeCounts = untilContentChanges(countsOf, { shows: ["agencies", "reports"] });

function countsOf(db: Queryable, regionCode: string): Promise<readonly PlaceCount[]> {
  return db
    .withTables<AgencyTables>()
    .selectFrom("place_count")
    .select(["year", "kind", "own", "whole"])
    .where("region_code", "=", regionCode)
    .where("whole", ">", 0)
    .orderBy("year", "desc")
    .execute();
}

/** A region next below another, with what is counted in it and below it. */
export interface RegionCount extends NamedRegion {
  readonly count: number;
}

/** The regions next below one, by code, with their reports of a year or their agencies; those with none too. */
export const regionCounts = untilContentChanges(countsBelow, { shows: ["agencies", "reports"] });

async function countsBelow(
  db: Queryable,
  { parent, year, kind }: { parent: string; year: number; kind?: AgencyKind | undefined },
): Promise<readonly RegionCount[]> {
  const rows = await db
    .withTables<AgencyTables>()
    .selectFrom("region")
    .leftJoin("place_count as counted", (join) =>
      join
        .onRef("counted.region_code", "=", "region.code")
        .on("counted.year", "=", year)
        .$call((on) => (kind === undefined ? on : on.on("counted.kind", "=", kind))),
    )
    .select(["code", "name", "level"])
    .select(({ fn }) => fn.sum<string | null>("counted.whole").as("count"))
    .where("parent_code", "=", parent)
    .groupBy("region.code")
    .orderBy("region.code")
    .execute();
  return rows.map(({ count, ...region }) => ({ ...region, count: Number(count ?? 0) }));
}

/** The sum of these counts. */
export function wholeOf(counts: readonly PlaceCount[]): number {
  return counts.reduce((sum, { whole }) => sum + whole, 0);
}
