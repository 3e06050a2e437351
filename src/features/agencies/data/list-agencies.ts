import { type RawBuilder, sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { Slice } from "#platform/db/slice.ts";
import type { AgencyKind } from "../domain/agency.ts";
import { agencyKinds } from "../domain/agency-kinds.ts";
import type { Kin } from "../domain/reorganisation/lineage.ts";
import { agenciesInGroups, agenciesListed } from "./agencies-listed.ts";
import { groupsOnPage, type ListScope } from "./groups-on-page.ts";
import { agenciesCounted } from "./place-counts.ts";
import { successorsColumn } from "./reorganisations/successors-column.ts";

/** An agency as a list shows it. */
export interface ListedAgency {
  readonly id: number;
  readonly name: string;
  readonly kind: AgencyKind;
  readonly regionCode: string;
  readonly regionName: string;
  /** The day it was dissolved (撤销); `null`: it is there. */
  readonly dissolvedOn: LocalDate | null;
  /** Who came after it, or out of it; who took over first. */
  readonly successors: readonly Kin[];
}

/** A slice of the agencies of a region and all below it, those without reports too; their order: `groupsOnPage`. */
export async function listAgencies(
  db: Queryable,
  scope: Omit<ListScope, "year">,
  slice: Slice,
): Promise<readonly ListedAgency[]> {
  const groups = await groupsOnPage(db, { ...scope, year: agenciesCounted }, slice);
  return groups.length === 0 ? [] : withRegions(db, agenciesListed(groups, slice));
}

/** The first agencies of a region itself, without those below it, at most `each` of every kind; in the order of lists. */
export function listOwnAgencies(
  db: Queryable,
  { region, each }: { readonly region: string; readonly each: number },
): Promise<readonly ListedAgency[]> {
  const groups = agencyKinds.map((kind) => ({ region, kind }));
  return withRegions(db, agenciesInGroups(groups, { skipped: 0, each, only: sql`true` }));
}

async function withRegions(
  db: Queryable,
  listed: RawBuilder<unknown>,
): Promise<readonly ListedAgency[]> {
  const { rows } = await sql<ListedAgency>`
    with listed as materialized (${listed})
    select listed.id, listed.name, listed.kind, listed.dissolved_on as "dissolvedOn",
      listed.region_code as "regionCode", region.name as "regionName", 
      ${successorsColumn("listed.id")} as successors
    from listed join region on region.code = listed.region_code
    order by listed.group_place, listed.place, listed.name collate by_pinyin, listed.id`.execute(
    db,
  );
  return rows;
}
