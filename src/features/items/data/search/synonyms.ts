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

/** A group as the office sees it. */
export interface SynonymLine {
  readonly id: number;
  readonly words: readonly string[];
  /** Empty of those that came with the program. */
  readonly changedBy: string;
  readonly changedAt: string;
}

/** Those that somebody added last come first. */
export async function listSynonyms(db: Queryable): Promise<readonly SynonymLine[]> {
  const { rows } = await sql<SynonymLine>`
    select id, words, changed_by as "changedBy", changed_at as "changedAt" from search_synonym order by id desc`.execute(
    db,
  );
  return rows;
}
