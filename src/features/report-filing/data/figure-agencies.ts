import { sql } from "kysely";
import { type AgencyScope, isInScope } from "#platform/auth/agency-scope.ts";
import type { Queryable } from "#platform/db/queryable.ts";

export interface FigureAgency {
  readonly id: number;
  readonly name: string;
}

/** Agencies whose figures somebody may see, by a part of their names, some of them. */
export async function figureAgencies(
  db: Queryable,
  scope: AgencyScope,
  { q, limit }: { readonly q: string; readonly limit: number },
): Promise<readonly FigureAgency[]> {
  const like = `%${q.replaceAll(/[\\%_]/g, "\\$&")}%`;
  const { rows } = await sql<FigureAgency>`
    select id, name from agency where ${isInScope(scope, "agency.id")} and name ilike ${like}
    order by char_length(name), name, id limit ${limit}`.execute(db);
  return rows;
}
