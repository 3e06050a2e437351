import { sql } from "kysely";
import type { Queryable } from "#platform/db/queryable.ts";
import type { OwnText } from "../../domain/letters/letter-context.ts";

/** The agency's own texts in force, by their keys. */
export async function ownTextsOf(
  db: Queryable,
  agencyId: number,
): Promise<Readonly<Record<string, OwnText | undefined>>> {
  const { rows } = await sql<{ key: string; id: number; version: number; body: string[] | null }>`
    select distinct on (key) key, id, version, body from letter_text where agency_id = ${agencyId}
    order by key, version desc`.execute(db);
  const own = rows.flatMap(({ key, body, ...one }) => (body ? [[key, { ...one, body }]] : []));
  return Object.fromEntries(own);
}

/** One version of a text, whatever is in force now: what a letter was sent round with. */
export async function ownTextOf(db: Queryable, id: number): Promise<OwnText | undefined> {
  const { rows } = await sql<OwnText>`
    select id, version, body from letter_text where id = ${id} and body is not null`.execute(db);
  return rows[0];
}

/** A version of an agency's text; `body` null: ours again from then on. */
export interface TextVersion {
  readonly key: string;
  readonly version: number;
  readonly body: readonly string[] | null;
  readonly madeBy: string;
  readonly madeAt: string;
}

/** Every version of an agency's texts, the newest first. */
export async function textVersions(
  db: Queryable,
  agencyId: number,
): Promise<readonly TextVersion[]> {
  const { rows } = await sql<TextVersion>`
    select key, version, body, made_by as "madeBy", made_at as "madeAt" from letter_text
    where agency_id = ${agencyId} order by key, version desc`.execute(db);
  return rows;
}
