import { sql } from "kysely";
import { type AgencyScope, isInScope } from "#platform/auth/agency-scope.ts";
import { holdsText } from "#platform/db/holds-text.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { type DocumentFile, filesQuery } from "./load-file.ts";

/** 在办、已公开、已终止. */
export const fileStates = ["open", "public", "given-up"] as const;

export type FileState = (typeof fileStates)[number];

interface ListAsked {
  readonly state?: FileState | undefined;
  readonly q?: string | undefined;
  /** The id of the last line of the page before. */
  readonly after?: number | undefined;
  readonly limit: number;
}

const conditions = {
  open: sql`file.given_up_on is null and document.published_on is null`,
  public: sql`document.published_on is not null`,
  "given-up": sql`file.given_up_on is not null`,
} as const;

/** Files of one's agencies, those begun last first. */
export async function listFiles(
  db: Queryable,
  scope: AgencyScope,
  { state, q, after, limit }: ListAsked,
): Promise<readonly DocumentFile[]> {
  const { rows } = await sql<DocumentFile>`
    ${filesQuery}
    where ${isInScope(scope, "file.agency_id")} and ${state ? conditions[state] : sql`true`}
      and ${q ? sql`(${holdsText(sql.ref("file.title"), q)} or ${holdsText(sql.ref("document.number"), q)})` : sql`true`}
      and ${after === undefined ? sql`true` : sql`file.id < ${after}`}
    order by file.id desc limit ${limit}`.execute(db);
  return rows;
}
