import { sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { Slice } from "#platform/db/slice.ts";
import type { IdRange } from "#platform/feature/site-places.ts";

/** Agencies that stand and have a public guide. */
export async function agenciesWithGuides(db: Queryable): Promise<readonly number[]> {
  const { rows } = await sql<{ readonly id: number }>`
    select distinct guide.agency_id as id from disclosure_guide_version as guide
      join agency on agency.id = guide.agency_id
    where agency.dissolved_on is null order by id`.execute(db);
  return rows.map(({ id }) => id);
}

/** A column (栏目) in use, and whose it is. */
export interface ColumnPlace {
  readonly id: number;
  readonly agencyId: number;
}

/** 0 where there are none. */
export async function highestColumnId(db: Queryable): Promise<number> {
  const { rows } = await sql<{ readonly id: number }>`
    select coalesce(max(id), 0) as id from catalogue_column`.execute(db);
  return rows[0]?.id ?? 0;
}

/** Columns in use by their ids. */
export async function columnsBetween(
  db: Queryable,
  { above, through }: IdRange,
): Promise<readonly ColumnPlace[]> {
  const { rows } = await sql<ColumnPlace>`
    select id, agency_id as "agencyId" from catalogue_column
    where ended_on is null and id > ${above} and id <= ${through} order by id`.execute(db);
  return rows;
}

/** A public guide as a list names it. */
export interface ListedGuide {
  readonly agencyId: number;
  readonly agencyName: string;
  readonly publishedOn: LocalDate;
}

/** Public guides of agencies that stand, in the order of agencies; each once, as it was published last. */
export async function listPublicGuides(
  db: Queryable,
  { limit, offset }: Slice,
): Promise<readonly ListedGuide[]> {
  const { rows } = await sql<ListedGuide>`
    select agency.id as "agencyId", agency.name as "agencyName", max(guide.published_on) as "publishedOn"
    from disclosure_guide_version as guide join agency on agency.id = guide.agency_id
    where agency.dissolved_on is null
    group by agency.id order by agency.region_code, agency.place nulls last, agency.id
    limit ${limit} offset ${offset}`.execute(db);
  return rows;
}
