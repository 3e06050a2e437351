import { sql } from "kysely";
import { untilContentChanges } from "#platform/cache/until-content-changes.ts";
import type { Queryable } from "#platform/db/queryable.ts";

/** 同义词: groups of words that mean the same to who looks for something, as the office keeps them. */
export const synonymGroups = untilContentChanges(groups, { shows: ["items"], most: 1 });

async function groups(db: Queryable): Promise<readonly (readonly string[])[]> {
  const { rows } = await sql<{ readonly words: readonly string[] }>`
    select words from search_synonym order by id`.execute(db);
  return rows.map(({ words }) => words);
}
