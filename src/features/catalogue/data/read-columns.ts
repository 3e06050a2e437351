import { sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import { type AgencyScope, isInScope } from "#platform/auth/agency-scope.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { ColumnContent } from "../domain/column.ts";
import type { ColumnFacts } from "../domain/freshness.ts";

/** A column with whose it is, what officers said of it, and what is known of its items. */
export interface ColumnRow extends ColumnContent, ColumnFacts {
  readonly id: number;
  readonly agencyId: number;
  readonly agencyName: string;
  readonly endedOn: LocalDate | null;
}

export interface ColumnsAsked {
  readonly id?: number;
  readonly agency?: number;
  /** Those that were ended too. */
  readonly withEnded?: boolean;
}

/** Columns (栏目) of somebody's agencies, agency by agency in its own order. */
export async function readColumns(
  db: Queryable,
  scope: AgencyScope,
  { id, agency, withEnded = false }: ColumnsAsked,
): Promise<readonly ColumnRow[]> {
  const { rows } = await sql<ColumnRow>`
    select listed.id, listed.agency_id as "agencyId", agency.name as "agencyName", listed.name, listed.section, listed.duty,
      listed.cycle, listed.limit_by as "limit", listed.limit_days as "limitDays", listed.minimum, listed.place,
      listed.opened_on as "openedOn", listed.ended_on as "endedOn", words.spellings,
      gathered.entries, gathered.last_on as "lastOn", stated.through_on as "statedThrough"
    from catalogue_column as listed join agency on agency.id = listed.agency_id
    cross join lateral (
      select coalesce(array_agg(word order by place) filter (where word <> listed.name), '{}') as spellings
      from catalogue_column_word where column_id = listed.id) as words
    cross join lateral (
      select count(*)::integer as entries, max(published_on) as last_on
      from catalogue_column_word as named join column_entry as entry
        on entry.agency_id = named.agency_id and entry.word = named.word
      where named.column_id = listed.id) as gathered
    cross join lateral (
      select max(through_on) as through_on from catalogue_statement
      where column_id = listed.id and taken_back_at is null) as stated
    where ${isInScope(scope, "listed.agency_id")}
      and ${id === undefined ? sql`true` : sql`listed.id = ${id}`}
      and ${agency === undefined ? sql`true` : sql`listed.agency_id = ${agency}`}
      and ${withEnded ? sql`true` : sql`listed.ended_on is null`}
    order by agency.name collate by_pinyin, listed.agency_id, listed.place, listed.id`.execute(db);
  return rows;
}
